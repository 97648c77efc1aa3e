package kefu.customer.classification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TenureTest {

    @ParameterizedTest
    @CsvSource({
        "2021-03-01, 2024-03-01, 3",
        "2021-03-02, 2024-03-01, 2",
        "2024-03-01, 2024-03-01, 0",
        "2024-03-02, 2024-03-01, 0",
        "2020-02-29, 2023-02-28, 3",
        "2020-02-29, 2023-02-27, 2",
        "2020-02-29, 2024-02-28, 3",
        "2020-02-29, 2024-02-29, 4"
    })
    void aYearIsFullOnItsAnniversary(LocalDate start, LocalDate on, int years) {
        assertThat(Tenure.fullYears(start, on)).isEqualTo(years);
    }

    @Test
    void anUnknownStartCountsNoYears() {
        assertThat(Tenure.fullYears(null, Rules.TODAY)).isZero();
    }

    @Test
    void theNextAnniversaryIsTheNearestOneAhead() {
        LocalDate start = LocalDate.parse("2022-03-01");
        assertThat(Tenure.nextAnniversary(start, LocalDate.parse("2024-02-29"), 2, 3))
                .contains(Rules.TODAY);
        assertThat(Tenure.nextAnniversary(start, Rules.TODAY, 2, 3)).contains(LocalDate.parse("2025-03-01"));
        assertThat(Tenure.nextAnniversary(start, LocalDate.parse("2025-03-01"), 2, 3))
                .isEmpty();
    }

    @Property
    void onTheNextAnniversaryOneMoreYearIsFull(
            @ForAll @IntRange(max = 20_000) int days, @ForAll @IntRange(max = 30) int year) {
        LocalDate start = LocalDate.EPOCH.plusDays(days);
        LocalDate anniversary = start.plusYears(year + 1L);
        assertThat(Tenure.fullYears(start, anniversary)).isEqualTo(year + 1);
        assertThat(Tenure.fullYears(start, anniversary.minusDays(1))).isEqualTo(year);
    }
}
