package kefu.ticket.call;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the house knows of a number, for the agent whose telephone rings.
 *
 * @param phone as it is kept, E.164
 * @param possibleEarlierTicketId open since earlier this day
 * @param tickets the latest ones that name this number
 * @param calls the latest ones from it
 */
record CallerView(
        String phone, @Nullable UUID possibleEarlierTicketId, List<KnownTicket> tickets, List<CallView> calls) {

    /** A ticket in a few words, without personal data. */
    record KnownTicket(
            UUID id,
            String number,
            String process,
            String state,
            boolean closed,
            @Nullable String subject,
            @Nullable UUID customerId,
            @Nullable String assignee,
            Instant createdAt) {}
}
