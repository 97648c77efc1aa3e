package kefu.platform.transfer;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import org.jspecify.annotations.Nullable;

/**
 * Announces a file of rows.
 *
 * @param dryRun only tell what would become of each row
 * @param size in bytes; with it the file may be sent in several parts, and is whole when all of them have come
 * @param sha256 of the whole file, in hexadecimal; another file is refused
 */
public record NewImport(
        @NotNull Format format,
        @Nullable Boolean dryRun,
        @Nullable @Positive Long size,
        @Nullable @Pattern(regexp = "[0-9a-f]{64}") String sha256) {}
