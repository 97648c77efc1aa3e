package kefu.billing.rebate;

import kefu.platform.money.Money;

/**
 * 实际返佣/待返 of a month over all partners.
 *
 * @param late statements reported after the day they were due, or not yet although it has passed
 * @param unreported statements not reported yet
 */
public record RebateMonth(
        String month,
        long statements,
        Money turnover,
        Money rebate,
        Money paid,
        Money pending,
        long late,
        long unreported) {}
