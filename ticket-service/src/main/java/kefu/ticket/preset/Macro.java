package kefu.ticket.preset;

import com.fasterxml.jackson.core.type.TypeReference;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kefu.platform.json.Json;
import kefu.ticket.action.TicketAction;

/**
 * A macro as people see it.
 *
 * @param audience the operator or department it belongs to
 */
record Macro(
        UUID id,
        PresetScope scope,
        String audience,
        String name,
        List<TicketAction> actions,
        String createdBy,
        Instant createdAt,
        String updatedBy,
        Instant updatedAt) {

    static Macro of(Preset kept) {
        return new Macro(
                kept.id(),
                kept.scope(),
                kept.audience(),
                kept.name(),
                actions(kept),
                kept.createdBy(),
                kept.createdAt(),
                kept.updatedBy(),
                kept.updatedAt());
    }

    static List<TicketAction> actions(Preset kept) {
        return Json.read(kept.content(), new TypeReference<List<TicketAction>>() {});
    }
}
