package kefu.platform.casework;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A line of a case's history as it is answered.
 *
 * @param actor operator id, or the event or timer that did it
 */
@Schema(name = "CaseHistory")
public record CaseHistoryView(
        UUID id,
        Instant at,
        String actor,
        String step,
        @Nullable String from,
        String to,
        @Nullable @Schema(type = SchemaType.OBJECT) JsonNode form,
        @Nullable String comment) {}
