package kefu.ticket.call;

import java.time.Instant;
import java.util.UUID;
import kefu.ticket.ticket.CallerNumber;
import org.jspecify.annotations.Nullable;

/**
 * A call as clients see it.
 *
 * @param phone E.164; masked in lists and for those who have no need of it
 * @param withinStandard answered after at most three rings; absent while nobody knows how often it rang
 * @param apologyRequired it rang so often that the agent apologises
 * @param possibleEarlierTicketId a ticket of the same number, open since earlier this day: ask whether the caller means it
 */
record CallView(
        UUID id,
        String number,
        CallState state,
        @Nullable String agent,
        @Nullable String phone,
        @Nullable String callerName,
        @Nullable String origin,
        @Nullable String address,
        @Nullable String reason,
        @Nullable String matter,
        @Nullable String solution,
        @Nullable UUID customerId,
        @Nullable UUID ticketId,
        @Nullable UUID possibleEarlierTicketId,
        @Nullable String department,
        @Nullable Integer rings,
        @Nullable Boolean withinStandard,
        boolean apologyRequired,
        @Nullable Integer holdSeconds,
        @Nullable Boolean holdConsent,
        boolean callbackPromised,
        @Nullable Instant promisedAt,
        @Nullable Instant callbackDueAt,
        boolean callbackOverdue,
        @Nullable Instant repliedAt,
        Instant startedAt,
        @Nullable Instant answeredAt,
        @Nullable Instant endedAt) {

    static CallView of(CallFacts call, boolean readable) {
        CallRecord written = call.written();
        CallTimes times = call.times();
        return new CallView(
                call.id(),
                call.number(),
                call.state(),
                call.agent(),
                readable || written.phone() == null ? written.phone() : CallerNumber.masked(written.phone()),
                readable ? written.callerName() : initial(written.callerName()),
                written.origin(),
                readable ? written.address() : initial(written.address()),
                written.reason(),
                written.matter(),
                written.solution(),
                written.customerId(),
                written.ticketId(),
                call.earlierTicketId(),
                written.department(),
                written.rings(),
                call.withinStandard(),
                call.apologyRequired(),
                written.holdSeconds(),
                written.holdConsent(),
                written.promises(),
                times.promisedAt(),
                times.callbackDueAt(),
                call.callbackOverdue(),
                written.repliedAt(),
                times.startedAt(),
                times.answeredAt(),
                times.endedAt());
    }

    private static @Nullable String initial(@Nullable String text) {
        return text == null || text.isEmpty() ? text : Character.toString(text.codePointAt(0)) + "**";
    }
}
