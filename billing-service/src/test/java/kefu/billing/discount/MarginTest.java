package kefu.billing.discount;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import kefu.platform.money.Money;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarginTest {

    private static final BigDecimal FLOOR = new BigDecimal("0.05");

    @ParameterizedTest
    @CsvSource({
        "9500.00, 10000.00, true",
        "9500.00, 9999.99, false",
        "9500.00, 9500.00, false",
        "9500.00, 100.00, false",
        "0.01, 1.00, true"
    })
    void fivePerCentNetProfitIsTheFloor(String cost, String price, boolean allowed) {
        assertThat(new Margin(Money.cny(cost), Money.cny(price)).reaches(FLOOR)).isEqualTo(allowed);
    }

    @Property
    void theLowestPriceNamedIsAllowedAndOneFenLessIsNot(@ForAll @IntRange(min = 1, max = 100_000_000) int fen) {
        Money cost = Money.cny(BigDecimal.valueOf(fen, 2));
        Money lowest = new Margin(cost, cost).lowestPrice(FLOOR);

        assertThat(new Margin(cost, lowest).reaches(FLOOR)).isTrue();
        assertThat(new Margin(cost, lowest.minus(Money.cny("0.01"))).reaches(FLOOR))
                .isFalse();
    }
}
