package kefu.billing.dunning;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** Asks for a case against a customer whose gas invoices are overdue. */
public record OpenDunning(@NotNull UUID customerId) {}
