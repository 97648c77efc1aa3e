package kefu.billing.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import kefu.billing.office.GasPolicy.Outside;
import kefu.billing.tariff.UserKind;
import kefu.platform.problem.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingWindowTest {

    private static final ReadingWindow STRICT = new ReadingWindow(20, 25, Outside.REJECT);

    @ParameterizedTest
    @CsvSource({
        "PUBLIC_WELFARE, 2024-03-20",
        "PUBLIC_WELFARE, 2024-03-25",
        "COMMERCIAL, 2024-03-20",
        "COMMERCIAL, 2024-03-25",
        "RESIDENTIAL, 2024-03-19",
        "RESIDENTIAL, 2024-03-26",
        "RESIDENTIAL, 2024-03-01"
    })
    void theTwentiethToTheTwentyFifthAreReadingDaysAndResidentsHaveNone(UserKind kind, LocalDate day) {
        assertThat(STRICT.marks(kind, day)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "PUBLIC_WELFARE, 2024-03-19, 2024-03-20", "COMMERCIAL, 2024-03-19, 2024-03-20",
        "PUBLIC_WELFARE, 2024-03-26, 2024-04-20", "COMMERCIAL, 2024-12-31, 2025-01-20"
    })
    void theDayBeforeAndTheDayAfterAreRefusedWithTheNextPossibleDay(UserKind kind, LocalDate day, String next) {
        assertThatThrownBy(() -> STRICT.marks(kind, day)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.type().slug()).isEqualTo("outside-reading-days");
            assertThat(refusal.extensions()).containsEntry("possibleFrom", next);
        });
    }

    @Test
    void aCompanyMayMarkInsteadOfRefusing() {
        ReadingWindow lenient = new ReadingWindow(20, 25, Outside.FLAG);

        assertThat(lenient.marks(UserKind.COMMERCIAL, LocalDate.parse("2024-03-19")))
                .isTrue();
        assertThat(lenient.marks(UserKind.COMMERCIAL, LocalDate.parse("2024-03-20")))
                .isFalse();
        assertThat(lenient.marks(UserKind.RESIDENTIAL, LocalDate.parse("2024-03-19")))
                .isFalse();
    }

    @Test
    void daysThatAreNoDaysOfAMonthStopTheService() {
        assertThatThrownBy(() -> new ReadingWindow(25, 20, Outside.REJECT))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ReadingWindow(0, 20, Outside.REJECT)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ReadingWindow(20, 32, Outside.REJECT))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatCode(() -> new ReadingWindow(1, 31, Outside.REJECT)).doesNotThrowAnyException();
    }
}
