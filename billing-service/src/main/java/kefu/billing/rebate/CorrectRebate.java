package kefu.billing.rebate;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import kefu.platform.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Puts a statement right (确保数据准确无误).
 *
 * @param reason why; wanted of a statement that has been reported
 */
public record CorrectRebate(
        @NotNull Money turnover,
        @NotNull Money rebate,
        @Nullable @Size(max = 500) String reason) {}
