package kefu.ticket.ticket;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What somebody asks for when he opens a ticket.
 *
 * @param process key of the process to open
 * @param channel how the customer came to us (受理渠道)
 * @param subject one line; taken from the form if absent
 * @param externalId the id of a system outside, unique among tickets
 * @param parentId the ticket this one is built on
 * @param form the opening form of the process
 * @param customFields values of the fields the house asks for beside it, by key
 * @param comment a remark for the history
 * @param override gives it to whom the form names although he is off duty, lacks a skill or has no room; for supervisors, who
 *     say why in the comment
 */
public record NewTicket(
        @NotBlank @Size(max = 64) String process,
        @Nullable UUID customerId,
        @Nullable @Size(max = 20) String channel,
        @Nullable @Size(max = 200) String subject,

        @Nullable @Schema(enumeration = {"URGENT", "HIGH", "NORMAL", "LOW"})
        String priority,

        @Nullable @Size(min = 1, max = 128) String externalId,
        @Nullable UUID parentId,

        @Schema(type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.OBJECT) @Nullable
        JsonNode form,

        @Schema(type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.OBJECT) @Nullable
        JsonNode customFields,

        @Nullable @Size(max = 2000) String comment,
        @Nullable Boolean override) {

    /** The same, of that customer. */
    NewTicket of(UUID customer) {
        return new NewTicket(
                process,
                customer,
                channel,
                subject,
                priority,
                externalId,
                parentId,
                form,
                customFields,
                comment,
                override);
    }

    /** Without what only somebody who types it says. */
    public NewTicket(
            String process,
            @Nullable UUID customerId,
            @Nullable String channel,
            @Nullable String subject,
            @Nullable String priority,
            @Nullable String externalId,
            @Nullable UUID parentId,
            @Nullable JsonNode form) {
        this(process, customerId, channel, subject, priority, externalId, parentId, form, null, null, null);
    }

    /** The opening as the first of its steps. */
    StepCommand command() {
        return new StepCommand(form, comment, override);
    }
}
