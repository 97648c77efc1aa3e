package kefu.billing.charge;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** Says whose a charge is that waits for want of a customer. */
public record AssignCustomer(@NotNull UUID customerId) {}
