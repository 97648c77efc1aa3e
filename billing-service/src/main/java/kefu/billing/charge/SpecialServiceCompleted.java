package kefu.billing.charge;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What billing needs of {@code ticket.special-service.completed.v1}. */
record SpecialServiceCompleted(@Nullable UUID customerId, String item, BigDecimal quantity, Instant completedAt) {}
