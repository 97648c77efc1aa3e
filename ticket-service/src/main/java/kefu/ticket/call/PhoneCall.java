package kefu.ticket.call;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import kefu.ticket.call.CallState.Happened;
import org.jspecify.annotations.Nullable;

/**
 * A call that came in (来电). What its telephone system reports and what its agent writes down come together here; where it
 * stands and whether it kept to the standard follow from both.
 */
@Entity
@Table(name = "phone_call")
class PhoneCall {

    @Id
    private UUID id;

    @Version
    private long version;

    private String number;
    private @Nullable String agent;

    @Column(name = "earlier_ticket_id")
    private @Nullable UUID earlierTicketId;

    @Enumerated(EnumType.STRING)
    private CallState state;

    @Column(name = "within_standard")
    private @Nullable Boolean withinStandard;

    @Column(name = "apology_required")
    private boolean apologyRequired;

    @Column(name = "business_day")
    private LocalDate businessDay;

    @Column(name = "callback_overdue")
    private boolean callbackOverdue;

    @Embedded
    private @Nullable CallRecord written;

    @Embedded
    private CallTimes times;

    private int entries;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected PhoneCall() {}

    /** A call that has just begun to ring. */
    @SuppressWarnings("NullAway.Init")
    PhoneCall(UUID id, String number, Instant startedAt, LocalDate day) {
        this.id = id;
        this.number = number;
        this.times = CallTimes.begun(startedAt);
        this.businessDay = day;
        this.state = CallState.RINGING;
    }

    /** What the agent wrote down; whoever writes about a call nobody has is its agent. */
    void write(CallRecord kept, String by, Instant at, CallStandard standard) {
        agent = agent == null ? by : agent;
        written = kept;
        times = times.answered(at);
        if (kept.promises()) {
            times = times.promised(at, standard.callbackDue(at));
        }
        settle(standard);
    }

    /** What the telephone system has reported by now. */
    void follow(Timeline line, LocalDate day, CallStandard standard) {
        businessDay = day;
        agent = line.agent() == null ? agent : line.agent();
        written = record().measured(line);
        times = times.of(line);
        if (line.overHeldAt() == null && !record().promises()) {
            // He did not wait too long after all: that he was taken off hold was reported late.
            times = times.withoutPromise();
        } else if (line.overHeldAt() != null && line.heldSince() == null) {
            times = times.promised(line.overHeldAt(), standard.callbackDue(line.overHeldAt()));
        }
        settle(standard);
    }

    /** The caller waits longer than allowed: he is to be told that he will be called back. False if he no longer waits. */
    boolean heldTooLong(Instant at, CallStandard standard) {
        Instant since = times.heldSince();
        if (since == null
                || times.promisedAt() != null
                || since.plus(standard.longestHold()).isAfter(at)) {
            return false;
        }
        times = times.promised(at, standard.callbackDue(at));
        settle(standard);
        return true;
    }

    /** False if the callback was made, or that it was not is known already. */
    boolean callbackRunOut() {
        boolean changes = state == CallState.CALLBACK_PROMISED && !callbackOverdue;
        callbackOverdue = callbackOverdue || changes;
        return changes;
    }

    private void settle(CallStandard standard) {
        boolean promised = times.promisedAt() != null;
        boolean answered = times.answeredAt() != null;
        boolean replied = promised && record().repliedAt() != null;
        state = CallState.of(new Happened(answered, times.heldSince() != null, isOver(), promised, replied));
        callbackOverdue = callbackOverdue && !replied;
        withinStandard = standard.within(record().rings(), state == CallState.MISSED);
        apologyRequired = answered && standard.apology(record().rings());
    }

    /** A call no telephone system reports is written down when it is over. */
    private boolean isOver() {
        return times.endedAt() != null || record().matter() != null && times.heldSince() == null;
    }

    /** The caller may mean a ticket that is open since earlier this day. */
    void proposes(@Nullable UUID ticket) {
        earlierTicketId = ticket;
    }

    int nextEntry() {
        return ++entries;
    }

    CallRecord record() {
        return written == null ? CallRecord.NOTHING : written;
    }

    CallFacts facts() {
        return new CallFacts(
                id,
                number,
                state,
                agent,
                earlierTicketId,
                record().with(record().phone(), times.promisedAt() != null),
                withinStandard,
                apologyRequired,
                times,
                callbackOverdue);
    }

    LocalDate businessDay() {
        return businessDay;
    }

    long version() {
        return version;
    }
}
