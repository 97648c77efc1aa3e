package kefu.ticket.ticket;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What somebody sends with a step he takes.
 *
 * @param form the form of the step
 * @param comment a remark for the history
 * @param override gives the ticket to whom the form names although he is off duty, lacks a skill or has no room; for
 *     supervisors, who say why in the comment
 */
public record StepCommand(
        @Schema(type = SchemaType.OBJECT) @Nullable JsonNode form,
        @Nullable @Size(max = 2000) String comment,
        @Nullable Boolean override) {

    boolean insists() {
        return Boolean.TRUE.equals(override);
    }
}
