package kefu.ticket.ticket;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.UUID;
import kefu.platform.json.Json;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The data of a ticket that may be corrected without a step of its process. */
public record TicketChange(
        @Nullable @Size(max = 200) String subject,

        @NotNull @Schema(enumeration = {"URGENT", "HIGH", "NORMAL", "LOW"})
        String priority,

        @Nullable UUID customerId,
        @Nullable @Size(max = 20) String channel,

        @Schema(type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.OBJECT)
        JsonNode customFields) {

    public TicketChange {
        customFields = Objects.requireNonNullElseGet(customFields, Json::object);
    }

    TicketChange with(JsonNode fields) {
        return new TicketChange(subject, priority, customerId, channel, fields);
    }

    static TicketChange of(TicketFacts ticket) {
        return new TicketChange(
                ticket.subject(),
                ticket.priority().name(),
                ticket.customerId(),
                ticket.channel(),
                ticket.customFields());
    }
}
