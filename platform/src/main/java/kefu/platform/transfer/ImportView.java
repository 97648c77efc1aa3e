package kefu.platform.transfer;

import java.time.Instant;
import java.util.UUID;
import kefu.platform.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * An import as people see it.
 *
 * @param received bytes that have come; where the next part begins
 * @param read rows something has become of, which of a dry run is what would have
 * @param refused rows to be found, with what is wrong with them, below {@code errors}
 * @param failure why the rest of it was not tried
 */
public record ImportView(
        UUID id,
        Format format,
        boolean dryRun,
        ImportStatus status,
        String startedBy,
        @Nullable Long size,
        long received,
        long read,
        long created,
        long updated,
        long unchanged,
        long refused,
        @Nullable Text failure,
        Instant createdAt,
        @Nullable Instant endedAt) {

    static ImportView of(ImportJob job) {
        ImportJob.Counts counts = job.progress().counts();
        return new ImportView(
                job.id(),
                job.format(),
                job.dryRun(),
                job.status(),
                job.acting().operator(),
                job.body().size(),
                job.body().received(),
                counts.read(),
                counts.created(),
                counts.updated(),
                counts.unchanged(),
                counts.refused(),
                job.failure(),
                job.createdAt(),
                job.endedAt());
    }
}
