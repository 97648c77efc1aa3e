package kefu.billing.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import kefu.billing.office.Quantity;
import kefu.platform.problem.Refusal;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class PlausibilityTest {

    private static final Plausibility RULES = new Plausibility(new BigDecimal("1000000"), BigDecimal.TEN);

    @Test
    void theVolumeIsWhatTheMeterMovedOn() {
        assertThat(RULES.volume(Quantity.of("100.5"), Quantity.of("220"))).isEqualTo(Quantity.of("119.5"));
        assertThat(RULES.volume(Quantity.of("100"), Quantity.of("100")).isZero())
                .isTrue();
    }

    @Test
    void aMeterDoesNotRunBackwards() {
        refused("reading-backwards", () -> RULES.volume(Quantity.of("100.001"), Quantity.of("100")));
    }

    @Test
    void moreThanTheLineCanCarryIsRefusedEvenIfConfirmed() {
        refused("reading-implausible", () -> RULES.volume(Quantity.of("0"), Quantity.of("1000000.001")));
        assertThat(RULES.volume(Quantity.of("0"), Quantity.of("1000000")).value())
                .isEqualByComparingTo("1000000");
    }

    @Test
    void farAboveTheHabitIsTakenOnlyWhenConfirmed() {
        List<Quantity> habit = Stream.of("90", "100", "110").map(Quantity::of).toList();

        assertThatCode(() -> RULES.requireUsual(Quantity.of("1000"), habit, false))
                .doesNotThrowAnyException();
        refused("reading-implausible", () -> RULES.requireUsual(Quantity.of("1000.001"), habit, false));
        assertThatCode(() -> RULES.requireUsual(Quantity.of("1000.001"), habit, true))
                .doesNotThrowAnyException();
    }

    @Test
    void withoutAHabitNothingIsUnusual() {
        assertThatCode(() -> RULES.requireUsual(Quantity.of("99999"), List.of(), false))
                .doesNotThrowAnyException();
        assertThatCode(() -> RULES.requireUsual(Quantity.of("99999"), List.of(Quantity.of("0")), false))
                .doesNotThrowAnyException();
    }

    private static void refused(String slug, ThrowingCallable attempt) {
        assertThatThrownBy(attempt)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.type().slug()).isEqualTo(slug));
    }
}
