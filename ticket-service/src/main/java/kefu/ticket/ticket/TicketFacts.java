package kefu.ticket.ticket;

import java.time.Instant;
import java.util.UUID;
import kefu.platform.process.CaseState;
import org.jspecify.annotations.Nullable;

/** A ticket as it is stored, read without the entity: what a view of it is made of. */
public record TicketFacts(
        UUID id,
        String number,
        Priority priority,
        @Nullable UUID customerId,
        @Nullable UUID parentId,
        String receiver,
        @Nullable String subject,
        @Nullable String channel,
        @Nullable String externalId,
        CaseState state,
        Instant createdAt,
        Instant updatedAt) {}
