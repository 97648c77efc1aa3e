package kefu.billing.report;

import java.math.BigDecimal;
import kefu.billing.office.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * 月度抄收报表: what was read in a month, and how truly it was reported.
 *
 * @param lines readings reported; a correction is not a line of its own
 * @param wrongLines of those, the ones that had to be corrected
 * @param accuracy correct lines ÷ lines (K4)
 * @param metersDue public-welfare and commercial accounts there were by the end of the month, which are read every month
 * @param metersRead of those, read in the month
 * @param readingRate meters read ÷ meters due (K2)
 * @param notAccessed meters that were visited in vain in the month and not read in it
 * @param payTargetDays 「三日内」: how soon after delivery statements should be paid; a target only, nothing follows from it
 * @param statementsDelivered statements of these readings that have been delivered
 * @param paidInTarget of those, paid that soon
 * @param outOfWindow lines taken outside the reading days, where the company allows it
 */
public record MeterMonthly(
        String month,
        long lines,
        long wrongLines,
        @Nullable BigDecimal accuracy,
        @Nullable BigDecimal target,
        @Nullable Boolean targetMet,
        long metersDue,
        long metersRead,
        @Nullable BigDecimal readingRate,
        @Nullable BigDecimal readingTarget,
        @Nullable Boolean readingTargetMet,
        long notAccessed,
        int payTargetDays,
        long statementsDelivered,
        long paidInTarget,
        long outOfWindow,
        Quantity volume) {}
