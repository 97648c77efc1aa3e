package kefu.bench.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class FiguresTest {

    @Test
    void aPercentileIsTheSmallestValueThatEnoughOthersDoNotExceed() {
        long[] hundred = LongStream.rangeClosed(1, 100).toArray();

        assertThat(Figures.percentile(hundred, 50)).isEqualTo(50);
        assertThat(Figures.percentile(hundred, 99)).isEqualTo(99);
        assertThat(Figures.percentile(hundred, 100)).isEqualTo(100);
        assertThat(Figures.percentile(new long[] {7}, 1)).isEqualTo(7);
        assertThat(Figures.percentile(new long[] {1, 2, 3}, 50)).isEqualTo(2);
    }

    @Test
    void thereIsNoPercentileOfNothing() {
        assertThatThrownBy(() -> Figures.percentile(new long[0], 99)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aRateCountsTheTimeThatWasReallyTaken() {
        assertThat(Figures.rate(3_000, Duration.ofMillis(1_500))).isEqualByComparingTo("2000");
        assertThat(Figures.perSecond(new BigDecimal("12345.6"))).isEqualTo("12,346/s");
    }

    @Test
    void aRatioNeedsSomethingToCompareWith() {
        assertThat(Figures.ratio(new BigDecimal("550"), new BigDecimal("1000"))).isEqualByComparingTo("0.55");
        assertThatThrownBy(() -> Figures.ratio(BigDecimal.ONE, BigDecimal.ZERO))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aGoalIsMetFromItsBoundOn() {
        BigDecimal bare = new BigDecimal("1000");

        assertThat(Result.ofRates("creating", new BigDecimal("550"), bare, "0.55")
                        .met())
                .isTrue();
        assertThat(Result.ofRates("creating", new BigDecimal("540"), bare, "0.55")
                        .met())
                .isFalse();
    }

    @Test
    void percentilesDoNotDependOnTheOrderOfMeasuring() {
        Samples samples = new Samples(5);
        LongStream.of(3_000_000, 1_000_000, 2_000_000).forEach(samples::add);

        assertThat(samples).hasToString("2.00 / 3.00 ms");
    }

    @Test
    void aTimeIsMetUpToItsBound() {
        assertThat(Result.ofTimes("lists", 1_300_000, 1_000_000, "1.3").met()).isTrue();
        assertThat(Result.ofTimes("lists", 1_310_000, 1_000_000, "1.3").met()).isFalse();
    }

    @Test
    void whatIsToldWithoutAGoalIsNeitherMetNorMissed() {
        assertThat(Result.told("following", BigDecimal.ONE, BigDecimal.TEN).met())
                .isNull();
        assertThat(Result.skipped("gateway hop", "no nginx").met()).isNull();
    }

    @Test
    void aHopThatAddsNothingCanStillBeComparedWith() {
        assertThat(Figures.difference(1_000_000, 1_200_000)).isEqualTo(50_000);
        assertThat(Figures.difference(1_200_000, 1_000_000)).isEqualTo(200_000);
    }
}
