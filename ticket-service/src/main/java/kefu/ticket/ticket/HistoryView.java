package kefu.ticket.ticket;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One line of a ticket's history.
 *
 * @param ticketId the ticket, or one that went into it
 * @param seq number of the line, from 1
 * @param actor operator, or the event or clock that acted
 * @param step the step; also {@code opened}, {@code corrected}, {@code clock-breached}, {@code
 *     clocks-recomputed}
 * @param from state before; absent for the opening
 */
public record HistoryView(
        UUID ticketId,
        int seq,
        Instant at,
        String actor,
        String step,
        @Nullable String from,
        String to,
        @Schema(type = SchemaType.OBJECT) JsonNode form,
        @Nullable String comment) {}
