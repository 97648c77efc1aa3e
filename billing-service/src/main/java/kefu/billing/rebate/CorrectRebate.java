package kefu.billing.rebate;

import jakarta.validation.constraints.NotNull;
import kefu.platform.money.Money;

/** Puts a statement right before it is reported (确保数据准确无误). */
public record CorrectRebate(
        @NotNull Money turnover, @NotNull Money rebate) {}
