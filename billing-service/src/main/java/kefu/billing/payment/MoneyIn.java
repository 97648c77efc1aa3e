package kefu.billing.payment;

import java.util.List;
import java.util.UUID;
import kefu.platform.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Money that came in, from whichever desk.
 *
 * @param wished to which invoices it goes; absent = the oldest first
 */
public record MoneyIn(
        UUID customerId,
        Money amount,
        PaymentMethod method,
        @Nullable String reference,
        @Nullable List<Share> wished,
        String operator) {}
