package kefu.billing.rebate;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import kefu.platform.money.Money;
import org.jspecify.annotations.Nullable;

/** Pays a rebate, or a part of it; never more than is pending. */
public record PayRebate(
        @NotNull Money amount, @Nullable @Size(max = 100) String reference) {}
