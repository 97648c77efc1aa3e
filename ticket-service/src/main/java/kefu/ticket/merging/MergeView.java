package kefu.ticket.merging;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A merge as colleagues see it.
 *
 * @param from the ticket that was closed by it
 * @param into the ticket that goes on
 * @param stateBefore where the closed ticket stood, and stands again once the merge is undone
 * @param watchers who watches the ticket that goes on because of it
 * @param tags what it is tagged with because of it
 */
record MergeView(
        UUID id,
        UUID from,
        UUID into,
        String stateBefore,
        List<String> watchers,
        List<String> tags,
        @Nullable String reason,
        String mergedBy,
        Instant mergedAt,
        @Nullable String undoneBy,
        @Nullable Instant undoneAt) {

    static MergeView of(Merge merge) {
        return new MergeView(
                merge.id(),
                merge.sourceId(),
                merge.targetId(),
                merge.stateBefore(),
                merge.brought().watchers(),
                merge.brought().tags(),
                merge.reason(),
                merge.mergedBy(),
                merge.mergedAt(),
                merge.undoneBy(),
                merge.undoneAt());
    }
}
