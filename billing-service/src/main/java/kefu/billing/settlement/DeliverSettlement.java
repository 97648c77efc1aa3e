package kefu.billing.settlement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The statement reaches the customer (送达).
 *
 * @param deliveredOn absent = today
 */
public record DeliverSettlement(@Nullable LocalDate deliveredOn) {}
