package kefu.bench;

import java.math.BigDecimal;

/**
 * One measured figure beside its bare limit.
 *
 * @param bare what the same machine does without the suite
 * @param goal in words, with its bound
 */
record Result(String what, String figure, String bare, BigDecimal ratio, String goal, boolean met) {

    /** A rate that should be a good part of the bare rate. */
    static Result ofRates(String what, BigDecimal rate, BigDecimal bare, String least) {
        BigDecimal ratio = Figures.ratio(rate, bare);
        return new Result(
                what,
                Figures.perSecond(rate),
                Figures.perSecond(bare),
                ratio,
                "ratio ≥ " + least,
                ratio.compareTo(new BigDecimal(least)) >= 0);
    }
}
