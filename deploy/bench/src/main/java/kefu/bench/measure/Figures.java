package kefu.bench.measure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Locale;

/** The arithmetic of a bench: rates, ratios, percentiles; whole numbers and decimals only. */
public final class Figures {

    private Figures() {}

    /** Things a second. */
    public static BigDecimal rate(long things, Duration took) {
        return BigDecimal.valueOf(things)
                .multiply(BigDecimal.valueOf(1_000_000_000L))
                .divide(BigDecimal.valueOf(took.toNanos()), 1, RoundingMode.HALF_EVEN);
    }

    public static BigDecimal ratio(BigDecimal figure, BigDecimal bare) {
        if (bare.signum() == 0) {
            throw new IllegalArgumentException("Nothing to compare with: the bare figure is 0");
        }
        return figure.divide(bare, 3, RoundingMode.HALF_EVEN);
    }

    /** The smallest value that at least so many percent of the values do not exceed (nearest rank). */
    public static long percentile(long[] sorted, int percent) {
        if (sorted.length == 0 || percent < 1 || percent > 100) {
            throw new IllegalArgumentException(percent + " % of " + sorted.length + " values");
        }
        long rank = ((long) sorted.length * percent + 99) / 100;
        return sorted[(int) rank - 1];
    }

    public static BigDecimal milliseconds(long nanos) {
        return BigDecimal.valueOf(nanos).divide(BigDecimal.valueOf(1_000_000), 2, RoundingMode.HALF_EVEN);
    }

    /** The difference of two measured times; what is less than this cannot be told from nothing. */
    public static long difference(long nanos, long less) {
        return Math.max(50_000, nanos - less);
    }

    public static String perSecond(BigDecimal rate) {
        return String.format(
                Locale.ROOT, "%,d/s", rate.setScale(0, RoundingMode.HALF_EVEN).toBigInteger());
    }
}
