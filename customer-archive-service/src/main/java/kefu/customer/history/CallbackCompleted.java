package kefu.customer.history;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the archive reads of {@code callback.completed.v1}. */
record CallbackCompleted(
        String kind,
        @Nullable UUID ticketId,
        @Nullable UUID customerId,
        @Nullable Boolean accepted,
        @Nullable Boolean signed,
        @Nullable Instant completedAt) {}
