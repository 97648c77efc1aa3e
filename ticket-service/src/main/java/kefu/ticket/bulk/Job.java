package kefu.ticket.bulk;

import java.time.Instant;
import java.util.UUID;
import kefu.platform.identity.Caller;
import kefu.ticket.action.TicketAction;
import org.jspecify.annotations.Nullable;

/**
 * One action on many tickets.
 *
 * @param acting as whom its items are done: who started it, or who takes it back
 * @param done how many tickets it was done with, or would have been
 */
record Job(
        UUID id,
        long version,
        TicketAction action,
        boolean dryRun,
        JobStatus status,
        String startedBy,
        Caller acting,
        @Nullable String correlationId,
        Counts counts,
        Instant createdAt,
        @Nullable Instant endedAt,
        @Nullable Instant undoUntil) {

    /** How many of its tickets have come to what. */
    record Counts(int total, int done, int refused, int undone) {}
}
