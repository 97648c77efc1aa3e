package kefu.ticket.ticket;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A ticket as a row of an export, which can be imported again.
 *
 * @param masked whether personal data of its form is hidden from whoever exports
 */
public record TicketLine(
        UUID id,
        String number,
        String process,
        String state,
        boolean closed,
        Priority priority,
        @Nullable UUID customerId,
        @Nullable String channel,
        @Nullable String subject,
        @Nullable String externalId,
        @Nullable UUID parentId,
        String receiver,
        @Nullable String assignee,
        @Nullable String department,
        boolean masked,
        JsonNode form,
        JsonNode customFields,
        Instant createdAt,
        Instant updatedAt) {

    static TicketLine of(TicketFacts ticket, boolean masked, TicketView.Filled filled) {
        return new TicketLine(
                ticket.id(),
                ticket.number(),
                ticket.state().process(),
                ticket.state().state(),
                ticket.state().closed(),
                ticket.priority(),
                ticket.customerId(),
                ticket.channel(),
                ticket.subject(),
                ticket.externalId(),
                ticket.parentId(),
                ticket.receiver(),
                ticket.state().assignee(),
                ticket.state().department(),
                masked,
                filled.form(),
                filled.customFields(),
                ticket.createdAt(),
                ticket.updatedAt());
    }
}
