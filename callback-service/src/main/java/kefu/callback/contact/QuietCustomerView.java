package kefu.callback.contact;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A customer who has not heard of us for too long.
 *
 * @param contactedOn day of the last contact
 * @param dueOn last day on which he should have heard of us
 */
public record QuietCustomerView(UUID customerId, LocalDate contactedOn, LocalDate dueOn) {}
