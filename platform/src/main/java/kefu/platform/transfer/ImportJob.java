package kefu.platform.transfer;

import java.time.Instant;
import java.util.UUID;
import kefu.platform.identity.Caller;
import kefu.platform.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * A file of rows and what has become of it so far.
 *
 * @param kind what its rows are
 * @param acting whoever announced it, with what his token said of him then
 * @param header the header of a CSV file
 * @param failure why the rest of it is not tried
 */
record ImportJob(
        UUID id,
        long version,
        String kind,
        Format format,
        boolean dryRun,
        ImportStatus status,
        Caller acting,
        @Nullable String correlationId,
        Body body,
        @Nullable String header,
        Progress progress,
        @Nullable Text failure,
        Instant createdAt,
        @Nullable Instant endedAt) {

    /** What was announced of the file, and how much of it has come. */
    record Body(@Nullable Long size, @Nullable String sha256, long received) {}

    /**
     * How far it is.
     *
     * @param reached byte at which the next row begins
     * @param line line on which it begins, from 1
     */
    record Progress(long reached, long line, Counts counts) {}

    /** What became of the rows. */
    record Counts(long created, long updated, long unchanged, long refused) {

        static final Counts NONE = new Counts(0, 0, 0, 0);

        Counts plus(Counts more) {
            return new Counts(
                    created + more.created, updated + more.updated, unchanged + more.unchanged, refused + more.refused);
        }

        Counts with(RowResult result) {
            return switch (result.outcome()) {
                case CREATED -> plus(new Counts(1, 0, 0, 0));
                case UPDATED -> plus(new Counts(0, 1, 0, 0));
                case UNCHANGED -> plus(new Counts(0, 0, 1, 0));
                case REFUSED -> plus(new Counts(0, 0, 0, 1));
            };
        }

        long read() {
            return created + updated + unchanged + refused;
        }
    }
}
