package kefu.ticket.merging;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That another ticket says what this one says already.
 *
 * @param from the ticket that goes into this one and is closed
 * @param confirmOtherCustomer that it is meant although the two belong to different customers
 */
public record NewMerge(
        @NotNull UUID from,
        @Nullable Boolean confirmOtherCustomer,
        @Nullable @Size(max = 2000) String reason) {}
