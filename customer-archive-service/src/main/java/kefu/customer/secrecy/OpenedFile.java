package kefu.customer.secrecy;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file somebody may look into.
 *
 * @param version its version, which whoever adds to it may say he has read
 * @param masked whether identifiers must be masked for him
 * @param owner operator who looks after the customer
 */
public record OpenedFile(
        UUID id,
        String number,
        long version,
        boolean masked,
        @Nullable String owner) {}
