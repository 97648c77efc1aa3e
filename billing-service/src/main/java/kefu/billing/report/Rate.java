package kefu.billing.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * A part of a whole against a target (K2–K5). Whether the target is met is decided without dividing: 949.99 of 1000.00 does
 * not meet 95 %, however many decimals are shown. Of nothing there is no rate.
 *
 * @param value rounded down to six decimals
 */
public record Rate(
        @Nullable BigDecimal value,
        @Nullable BigDecimal target,
        @Nullable Boolean targetMet) {

    private static final int SHOWN_DECIMALS = 6;

    static Rate of(BigDecimal part, BigDecimal whole, @Nullable BigDecimal target) {
        if (whole.signum() == 0) {
            return new Rate(null, target, null);
        }
        BigDecimal shown = part.divide(whole, SHOWN_DECIMALS, RoundingMode.DOWN).stripTrailingZeros();
        Boolean met = target == null ? null : part.compareTo(whole.multiply(target)) >= 0;
        return new Rate(shown.scale() < 0 ? shown.setScale(0) : shown, target, met);
    }

    static Rate of(long part, long whole, @Nullable BigDecimal target) {
        return of(BigDecimal.valueOf(part), BigDecimal.valueOf(whole), target);
    }
}
