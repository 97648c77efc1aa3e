package kefu.billing.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RateTest {

    private static final BigDecimal TARGET = new BigDecimal("0.95");

    @ParameterizedTest
    @CsvSource({
        "950.00, 1000.00, 0.95, true",
        "949.99, 1000.00, 0.94999, false",
        "1000.00, 1000.00, 1, true",
        "0.00, 1000.00, 0, false",
        "2.00, 3.00, 0.666666, false",
        "949999999999.99, 1000000000000.00, 0.949999, false"
    })
    void theTargetIsMetExactlyFromNinetyFivePerCentOn(
            BigDecimal collected, BigDecimal settled, BigDecimal rate, boolean met) {
        assertThat(Rate.of(collected, settled, TARGET)).isEqualTo(new Rate(rate, TARGET, met));
    }

    @Test
    void oneWrongLineOfTwoHundredMissesAHundredPerCent() {
        assertThat(Rate.of(199, 200, new BigDecimal("1.00")).value()).isEqualByComparingTo("0.995");
        assertThat(Rate.of(199, 200, new BigDecimal("1.00")).targetMet()).isFalse();
        assertThat(Rate.of(200, 200, new BigDecimal("1.00")).targetMet()).isTrue();
    }

    @Test
    void ofNothingThereIsNoRate() {
        assertThat(Rate.of(0, 0, TARGET)).isEqualTo(new Rate(null, TARGET, null));
    }

    @Test
    void withoutATargetNothingIsMetOrMissed() {
        assertThat(Rate.of(1, 2, null)).isEqualTo(new Rate(new BigDecimal("0.5"), null, null));
    }

    @Property
    void whatIsShownNeverPromisesMoreThanIsTrue(
            @ForAll @LongRange(min = 0, max = 1_000_000_000_000L) long part,
            @ForAll @LongRange(min = 1, max = 1_000_000_000_000L) long whole) {
        Rate rate = Rate.of(part, whole, TARGET);

        assertThat(rate.value().multiply(BigDecimal.valueOf(whole))).isLessThanOrEqualTo(BigDecimal.valueOf(part));
        // In whole numbers: part ÷ whole ≥ 95 ÷ 100.
        assertThat(rate.targetMet()).isEqualTo(part * 100 >= whole * 95);
    }
}
