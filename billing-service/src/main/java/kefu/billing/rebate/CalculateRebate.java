package kefu.billing.rebate;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import kefu.platform.money.Money;

/**
 * The rebate of one partner and month.
 *
 * @param partner the partner's id, the operator id he signs in with
 * @param month for example 2024-03
 * @param turnover 交易金额
 * @param rebate 返佣金额; the manual gives no rate
 */
public record CalculateRebate(
        @NotNull @Pattern(regexp = "[A-Za-z0-9._-]{1,64}") String partner,

        @NotNull @Pattern(regexp = "20[0-9]{2}-(0[1-9]|1[0-2])")
        String month,

        @NotNull Money turnover,
        @NotNull Money rebate) {}
