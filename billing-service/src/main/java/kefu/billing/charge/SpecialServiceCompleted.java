package kefu.billing.charge;

import java.time.Instant;
import java.util.UUID;
import kefu.billing.office.Quantity;
import org.jspecify.annotations.Nullable;

/** What billing needs of {@code ticket.special-service.completed.v1}. */
record SpecialServiceCompleted(@Nullable UUID customerId, String item, Quantity quantity, Instant completedAt) {}
