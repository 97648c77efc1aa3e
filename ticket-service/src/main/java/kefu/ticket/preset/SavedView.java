package kefu.ticket.preset;

import java.time.Instant;
import java.util.UUID;
import kefu.platform.json.Json;
import kefu.ticket.search.ListFilter;

/**
 * A kept list as people see it.
 *
 * @param audience the operator or department it belongs to
 */
record SavedView(
        UUID id,
        PresetScope scope,
        String audience,
        String name,
        ListFilter filter,
        String createdBy,
        Instant createdAt,
        String updatedBy,
        Instant updatedAt) {

    static SavedView of(Preset kept) {
        return new SavedView(
                kept.id(),
                kept.scope(),
                kept.audience(),
                kept.name(),
                Json.read(kept.content(), ListFilter.class),
                kept.createdBy(),
                kept.createdAt(),
                kept.updatedBy(),
                kept.updatedAt());
    }
}
