package kefu.ticket.bulk;

import java.time.Instant;
import java.util.UUID;
import kefu.ticket.action.TicketAction;
import org.jspecify.annotations.Nullable;

/**
 * A job as people see it.
 *
 * @param total how many tickets it is about
 * @param waiting how many of them are still to be done, or were when it was cancelled
 * @param undone how many were taken back
 * @param undoUntil until when it can be taken back; absent if it cannot be
 */
record JobView(
        UUID id,
        TicketAction action,
        boolean dryRun,
        JobStatus status,
        String startedBy,
        int total,
        int waiting,
        int done,
        int refused,
        int undone,
        Instant createdAt,
        @Nullable Instant endedAt,
        @Nullable Instant undoUntil) {

    static JobView of(Job job) {
        Job.Counts counts = job.counts();
        return new JobView(
                job.id(),
                job.action(),
                job.dryRun(),
                job.status(),
                job.startedBy(),
                counts.total(),
                counts.total() - counts.done() - counts.refused(),
                counts.done(),
                counts.refused(),
                counts.undone(),
                job.createdAt(),
                job.endedAt(),
                job.undoUntil());
    }
}
