package kefu.ticket.assignment;

import java.time.Instant;
import java.util.UUID;
import kefu.ticket.ticket.TicketFacts;
import org.jspecify.annotations.Nullable;

/**
 * With whom a ticket lies.
 *
 * @param assignee absent if it waits in the queue
 * @param leaseUntil it goes back to the queue then unless the assignee works on it; absent once he does
 */
record ClaimView(
        UUID ticketId,
        String number,
        @Nullable String assignee,
        @Nullable Instant claimedAt,
        @Nullable Instant leaseUntil) {

    static ClaimView of(TicketFacts ticket, @Nullable Claim claim) {
        return new ClaimView(
                ticket.id(),
                ticket.number(),
                ticket.state().assignee(),
                claim == null ? null : claim.claimedAt(),
                claim == null ? null : claim.leaseUntil());
    }
}
