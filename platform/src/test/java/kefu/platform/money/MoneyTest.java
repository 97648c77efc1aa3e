package kefu.platform.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Currency;
import kefu.platform.json.Json;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {

    @Property
    void addingAndTakingAwayAreExact(@ForAll @Scale(2) BigDecimal a, @ForAll @Scale(2) BigDecimal b) {
        assertThat(Money.cny(a).plus(Money.cny(b)).minus(Money.cny(b))).isEqualTo(Money.cny(a));
        assertThat(Money.cny(a).plus(Money.cny(b))).isEqualTo(Money.cny(b).plus(Money.cny(a)));
        assertThat(Money.cny(a).plus(Money.cny(a).negate()).isZero()).isTrue();
    }

    @Property
    void survivesJson(@ForAll @Scale(2) @BigRange(min = "-99999999999", max = "99999999999") BigDecimal amount) {
        Money money = Money.cny(amount);
        assertThat(Json.read(Json.write(money), Money.class)).isEqualTo(money);
    }

    @ParameterizedTest(name = "{0} times {1} is {2}")
    @CsvSource({
        "10.00, 0.95, 9.50",
        "0.05, 0.5, 0.02",
        "0.15, 0.5, 0.08",
        "0.25, 0.5, 0.12",
        "-0.05, 0.5, -0.02",
        "1.00, 0.333, 0.33"
    })
    void roundsHalfToEven(String amount, BigDecimal factor, String expected) {
        assertThat(Money.cny(amount).times(factor)).isEqualTo(Money.cny(expected));
    }

    @Test
    void hasTheDecimalsOfItsCurrency() {
        assertThat(Money.of("5000", "CNY")).hasToString("5000.00 CNY").isEqualTo(Money.cny("5000.00"));
        assertThat(Money.of("5000", "JPY")).hasToString("5000 JPY");
        assertThat(Money.of("1.234", "KWD").amount()).isEqualTo(new BigDecimal("1.234"));
        assertThat(Json.write(Money.cny("5000"))).isEqualTo("{\"amount\":\"5000.00\",\"currency\":\"CNY\"}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " 1", "1,000", "+1", "1e3", "01", ".5", "1.", "1.005", "NaN", "99999999999999999", "--1", "一"
            })
    void refusesWhatIsNoExactAmount(String amount) {
        assertThatThrownBy(() -> Money.of(amount, "CNY")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void neverMixesCurrencies() {
        Money yuan = Money.cny("1.00");
        Money euro = Money.of("1.00", "EUR");
        assertThatThrownBy(() -> yuan.plus(euro)).hasMessage("Cannot mix CNY and EUR");
        assertThatThrownBy(() -> yuan.minus(euro)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> yuan.compareTo(euro)).isInstanceOf(IllegalArgumentException.class);
        assertThat(yuan).isNotEqualTo(euro);
    }

    @Test
    void knowsItsSign() {
        assertThat(Money.cny("-0.01").isNegative()).isTrue();
        assertThat(Money.cny("0.01").isPositive()).isTrue();
        assertThat(Money.zero("CNY").isZero()).isTrue();
        assertThat(Money.zero(Currency.getInstance("CNY"))).isEqualTo(Money.cny("0"));
        assertThat(Money.cny("1.00").min(Money.cny("2.00"))).isEqualTo(Money.cny("1.00"));
    }
}
