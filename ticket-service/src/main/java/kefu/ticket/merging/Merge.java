package kefu.ticket.merging;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import kefu.platform.process.ClockState;
import kefu.ticket.teamwork.Belongings.Brought;
import org.jspecify.annotations.Nullable;

/**
 * That a ticket (source) went into another one (target).
 *
 * @param stateBefore where the source stood
 * @param clocks of the source, as they are put back
 * @param brought what the target got along that it did not have
 */
record Merge(
        UUID id,
        long version,
        UUID sourceId,
        UUID targetId,
        String stateBefore,
        Map<String, ClockState> clocks,
        Brought brought,
        @Nullable String reason,
        String mergedBy,
        Instant mergedAt,
        @Nullable String undoneBy,
        @Nullable Instant undoneAt) {

    boolean concerns(UUID ticket) {
        return sourceId.equals(ticket) || targetId.equals(ticket);
    }

    Merge undone(String operator, Instant at) {
        return new Merge(
                id,
                version + 1,
                sourceId,
                targetId,
                stateBefore,
                clocks,
                brought,
                reason,
                mergedBy,
                mergedAt,
                operator,
                at);
    }
}
