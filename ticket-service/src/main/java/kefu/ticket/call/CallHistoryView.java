package kefu.ticket.call;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One line of a call's history.
 *
 * @param actor operator, telephone system or timer
 * @param changed what was written down anew, null where it was removed
 */
record CallHistoryView(
        int seq,
        Instant at,
        String actor,
        String what,
        @Schema(type = SchemaType.OBJECT) JsonNode changed) {}
