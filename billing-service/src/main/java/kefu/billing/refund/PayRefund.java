package kefu.billing.refund;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import kefu.platform.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Gives a customer back what he has in credit, or a part of it.
 *
 * @param method absent = CASH
 * @param reference the receipt's or the bank's own number
 */
public record PayRefund(
        @NotNull UUID customerId,
        @NotNull Money amount,
        @Nullable RefundMethod method,
        @Nullable @Size(max = 100) String reference,
        @NotBlank @Size(max = 500) String reason) {}
