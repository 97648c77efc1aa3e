package kefu.ticket.preset;

import java.time.Instant;
import java.util.UUID;

/**
 * A view or a macro as it is kept.
 *
 * @param audience the operator or the department it belongs to
 * @param content the filter, or the actions, as JSON
 */
record Preset(
        UUID id,
        long version,
        PresetKind kind,
        PresetScope scope,
        String audience,
        String name,
        String content,
        String createdBy,
        Instant createdAt,
        String updatedBy,
        Instant updatedAt) {

    Preset changed(String newName, String newContent, String by, Instant at) {
        return new Preset(id, version + 1, kind, scope, audience, newName, newContent, createdBy, createdAt, by, at);
    }
}
