package kefu.ticket.attachment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A file that is going to be sent.
 *
 * @param name as it was called where it comes from; folders and what no machine can save are taken out
 * @param audience HOUSE if absent and the sender works in the house, otherwise ALL
 * @param size in bytes, if known: what arrives must have it
 * @param sha256 in hexadecimal, if known: what arrives must have it
 */
record NewAttachment(
        @NotBlank @Size(max = 255) String name,
        @Nullable Audience audience,
        @Nullable @Positive Long size,
        @Nullable @Pattern(regexp = "[0-9a-f]{64}") String sha256) {}
