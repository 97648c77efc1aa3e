package kefu.customer.secrecy;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file somebody may look into.
 *
 * @param version its version, which whoever adds to it may say he has read
 * @param masked whether identifiers must be masked for him
 * @param owner operator who looks after the customer
 * @param credit whether he may know of the customer's credit
 * @param institution whether it is that of an institution, which has to tell more
 */
public record OpenedFile(
        UUID id,
        String number,
        long version,
        boolean masked,
        @Nullable String owner,
        boolean credit,
        boolean institution) {}
