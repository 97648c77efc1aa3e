package kefu.ticket.ticket;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The data of a ticket that may be corrected without a step of its process. */
public record TicketChange(
        @Nullable @Size(max = 200) String subject,

        @NotNull @Schema(enumeration = {"URGENT", "HIGH", "NORMAL", "LOW"})
        String priority,

        @Nullable UUID customerId,
        @Nullable @Size(max = 20) String channel) {

    static TicketChange of(TicketFacts ticket) {
        return new TicketChange(ticket.subject(), ticket.priority().name(), ticket.customerId(), ticket.channel());
    }
}
