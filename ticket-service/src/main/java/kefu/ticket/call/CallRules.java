package kefu.ticket.call;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;
import kefu.platform.problem.CommonProblem;
import kefu.ticket.ticket.CallerNumber;
import kefu.ticket.ticket.TicketBook;
import kefu.ticket.ticket.TicketProblem;
import org.jspecify.annotations.Nullable;

/**
 * What may be written down about a call. Refused: a number nobody can dial, a ticket there is not, a hold without consent, a
 * hold beyond the limit without a promised callback, a promise without a number to keep it, a kept promise nobody gave, a
 * measurement changed afterwards, a promise taken back, a callback before the call.
 */
@ApplicationScoped
class CallRules {

    private final CallStandard standard;
    private final TicketBook tickets;
    private final Clock clock;

    CallRules(CallStandard standard, TicketBook tickets, Clock clock) {
        this.standard = standard;
        this.tickets = tickets;
        this.clock = clock;
    }

    /** The record as it is kept: its number normalised, the callback promised if the hold was too long. */
    CallRecord checked(CallRecord asked, @Nullable CallRecord before) {
        String number = number(asked.phone());
        boolean late = held(asked, before);
        if (late && Boolean.FALSE.equals(asked.callbackPromised())) {
            throw TicketProblem.CALLBACK_NOT_PROMISED
                    .because(
                            "保持超过时限，须告知客户并承诺回电", "Held for longer than allowed, the caller must be promised a callback")
                    .at("/callbackPromised", "must-be-promised", "须为 true", "Must be true")
                    .with("longestHoldSeconds", standard.longestHold().toSeconds());
        }
        CallRecord kept = asked.with(number, late);
        if (kept.promises() && number == null) {
            throw invalid("/phone", "required", "承诺回电须留下号码", "To call back, a phone number is needed");
        }
        if (before != null) {
            unchanged(before, kept);
        }
        replied(kept);
        linked(kept.ticketId(), before);
        return kept;
    }

    private void linked(@Nullable UUID ticket, @Nullable CallRecord before) {
        if (ticket == null || before != null && ticket.equals(before.ticketId())) {
            return;
        }
        if (tickets.findForChange(ticket).isEmpty()) {
            throw TicketBook.unknown("/ticketId");
        }
    }

    private static @Nullable String number(@Nullable String written) {
        return written == null
                ? null
                : CallerNumber.normalised(written)
                        .orElseThrow(() -> invalid("/phone", "phone", "不是有效的电话号码", "Is not a phone number"));
    }

    /** Of a hold the telephone system measured nobody said yet whether the caller agreed; whoever tells of one says so. */
    private boolean held(CallRecord asked, @Nullable CallRecord before) {
        Integer seconds = asked.holdSeconds();
        if (seconds == null || seconds == 0) {
            return false;
        }
        boolean measured = before != null && seconds.equals(before.holdSeconds()) && asked.holdConsent() == null;
        if (!measured && !Boolean.TRUE.equals(asked.holdConsent())) {
            throw TicketProblem.HOLD_WITHOUT_CONSENT
                    .because("未经客户同意不得让其等候", "Nobody is put on hold without his consent")
                    .at("/holdConsent", "consent-needed", "须征得客户同意", "The caller must agree");
        }
        return seconds > standard.longestHold().toSeconds();
    }

    private static void unchanged(CallRecord before, CallRecord after) {
        if (before.rings() != null && !Objects.equals(before.rings(), after.rings())) {
            throw measured("/rings");
        }
        Integer held = before.holdSeconds();
        if (held != null && (after.holdSeconds() == null || after.holdSeconds() < held)) {
            throw measured("/holdSeconds");
        }
        if (before.promises() && !after.promises()) {
            throw TicketProblem.CALLBACK_NOT_PROMISED
                    .because("已承诺的回电不能撤回", "A promised callback is not taken back")
                    .at("/callbackPromised", "promised", "已承诺", "Is promised");
        }
    }

    private void replied(CallRecord kept) {
        Instant replied = kept.repliedAt();
        if (replied == null) {
            return;
        }
        if (!kept.promises()) {
            throw TicketProblem.CALLBACK_NOT_PROMISED
                    .because("此来电未承诺回电", "No callback was promised")
                    .at("/repliedAt", "not-promised", "未承诺回电", "No callback was promised");
        }
        if (replied.isAfter(clock.instant())) {
            throw invalid("/repliedAt", "in-the-future", "不能晚于现在", "Cannot lie in the future");
        }
    }

    /** Nobody has called back before he was called; that fractions of a second are left out is no matter. */
    void repliedAfter(Instant started, CallRecord kept) {
        Instant replied = kept.repliedAt();
        if (replied != null && replied.isBefore(started.truncatedTo(ChronoUnit.SECONDS))) {
            throw invalid("/repliedAt", "before-the-call", "不能早于来电时间", "Cannot lie before the call");
        }
    }

    private static RuntimeException measured(String pointer) {
        return TicketProblem.MEASURED_ALREADY
                .because("已测得的数值不得修改", "What was measured is not changed afterwards")
                .at(pointer, "measured", "已记录", "Is on record");
    }

    private static RuntimeException invalid(String pointer, String code, String zh, String en) {
        return CommonProblem.INVALID
                .because("来电记录不正确", "The record of the call is not valid")
                .at(pointer, code, zh, en);
    }
}
