package kefu.billing.payment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kefu.platform.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Keys in money a customer paid.
 *
 * @param method absent = CASH
 * @param receivedOn absent = today
 * @param reference the receipt's or the bank's own number
 * @param allocations to which invoices it goes; absent = the oldest first; what is left is his credit
 */
public record ReceivePayment(
        @NotNull UUID customerId,
        @NotNull Money amount,
        @Nullable PaymentMethod method,
        @Nullable LocalDate receivedOn,
        @Nullable @Size(max = 100) String reference,
        @Nullable @Size(min = 1, max = 200) List<@NotNull @Valid Share> allocations) {}
