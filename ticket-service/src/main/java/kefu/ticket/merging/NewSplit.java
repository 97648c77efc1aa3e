package kefu.ticket.merging;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import kefu.ticket.ticket.Priority;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The second matter in a ticket, as a ticket of its own.
 *
 * @param process key of the process to open
 * @param customerId that of the ticket that is split, if absent
 * @param channel likewise
 * @param form the opening form of the process
 * @param customFields values of the fields the house asks for beside it
 * @param notes of the ticket that is split, to be copied with author and time
 * @param replies likewise; not where the new ticket is another customer's
 * @param files likewise, with their bytes; for another customer's ticket they are for the house only
 */
record NewSplit(
        @NotBlank @Size(max = 64) String process,
        @Nullable UUID customerId,
        @Nullable @Size(max = 20) String channel,
        @Nullable @Size(max = 200) String subject,
        @Nullable Priority priority,
        @Schema(type = SchemaType.OBJECT) @Nullable JsonNode form,
        @Schema(type = SchemaType.OBJECT) @Nullable JsonNode customFields,
        @Nullable @Size(max = 100) List<@NotNull UUID> notes,
        @Nullable @Size(max = 100) List<@NotNull UUID> replies,
        @Nullable @Size(max = 50) List<@NotNull UUID> files,
        @Nullable @Size(max = 2000) String reason) {}
