package kefu.bench.measure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One measured figure beside its bare limit.
 *
 * @param bare what the same machine does without the suite; empty if there is nothing to compare with
 * @param goal in words, with its bound
 * @param met absent where no goal is set
 */
public record Result(
        String what,
        String figure,
        String bare,
        @Nullable BigDecimal ratio,
        String goal,
        @Nullable Boolean met) {

    private static final String NONE = "–";

    /** A rate that should be a good part of the bare rate. */
    public static Result ofRates(String what, BigDecimal rate, BigDecimal bare, String least) {
        BigDecimal ratio = Figures.ratio(rate, bare);
        boolean met = ratio.compareTo(new BigDecimal(least)) >= 0;
        return new Result(what, Figures.perSecond(rate), Figures.perSecond(bare), ratio, "ratio ≥ " + least, met);
    }

    /** A rate with a bound of its own, told beside the bare rate. */
    public static Result atLeast(String what, BigDecimal rate, BigDecimal bare, BigDecimal least) {
        return new Result(
                what,
                Figures.perSecond(rate),
                Figures.perSecond(bare),
                Figures.ratio(rate, bare),
                "≥ " + Figures.perSecond(least),
                rate.compareTo(least) >= 0);
    }

    /** A rate that is told beside the bare rate, without a goal. */
    public static Result told(String what, BigDecimal rate, BigDecimal bare) {
        return new Result(
                what, Figures.perSecond(rate), Figures.perSecond(bare), Figures.ratio(rate, bare), NONE, null);
    }

    /** A figure that is told without a goal. */
    public static Result told(String what, String figure) {
        return new Result(what, figure, NONE, null, NONE, null);
    }

    /** A time that should not be much longer than another one. */
    public static Result ofTimes(String what, long nanos, long bare, String most) {
        BigDecimal ratio = Figures.ratio(BigDecimal.valueOf(nanos), BigDecimal.valueOf(bare));
        return new Result(
                what,
                Figures.milliseconds(nanos) + " ms",
                Figures.milliseconds(bare) + " ms",
                ratio,
                "ratio ≤ " + most,
                ratio.compareTo(new BigDecimal(most)) <= 0);
    }

    /** A time that is told beside another one, without a goal. */
    public static Result toldTimes(String what, long nanos, long bare) {
        return new Result(
                what,
                Figures.milliseconds(nanos) + " ms",
                Figures.milliseconds(bare) + " ms",
                Figures.ratio(BigDecimal.valueOf(nanos), BigDecimal.valueOf(bare)),
                NONE,
                null);
    }

    /** A figure with a bound of its own. */
    public static Result bounded(String what, String figure, String goal, boolean met) {
        return new Result(what, figure, NONE, null, goal, met);
    }

    /** What was not measured, and why. */
    public static Result skipped(String what, String why) {
        return new Result(what, NONE, NONE, null, why, null);
    }
}
