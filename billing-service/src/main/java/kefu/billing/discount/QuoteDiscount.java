package kefu.billing.discount;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import kefu.platform.money.Money;

/** Asks whether a customer may have this price, given what the deal costs the company. */
public record QuoteDiscount(
        @NotNull UUID customerId,
        @NotNull Money cost,
        @NotNull Money price) {}
