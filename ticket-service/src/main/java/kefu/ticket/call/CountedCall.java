package kefu.ticket.call;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is counted of a call, as it is after a change.
 *
 * @param line the number of the change in the call's history
 * @param day the business day the call belongs to
 * @param withinStandard whether it was picked up soon enough; absent where that is not known
 * @param promised the caller was told he will be called back
 * @param ticketId the ticket it led to
 */
public record CountedCall(
        UUID id,
        int line,
        LocalDate day,
        @Nullable Boolean withinStandard,
        boolean missed,
        boolean apologyRequired,
        boolean promised,
        boolean callbackOverdue,
        @Nullable UUID ticketId) {

    static CountedCall of(CallFacts call, int line, LocalDate day) {
        return new CountedCall(
                call.id(),
                line,
                day,
                call.withinStandard(),
                call.state() == CallState.MISSED,
                call.apologyRequired(),
                call.times().promisedAt() != null,
                call.callbackOverdue(),
                call.written().ticketId());
    }
}
