package kefu.billing.payment;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import kefu.platform.money.Money;

/** How much of a payment goes to which invoice. */
public record Share(@NotNull UUID invoiceId, @NotNull Money amount) {}
