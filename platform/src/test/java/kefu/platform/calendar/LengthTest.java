package kefu.platform.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import kefu.platform.calendar.Length.Unit;
import kefu.platform.json.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class LengthTest {

    @ParameterizedTest
    @CsvSource({
        "30 minutes, 30, MINUTES",
        "24 hours, 24, HOURS",
        "1 day, 1, DAYS",
        "2 weeks, 2, WEEKS",
        "1 month, 1, MONTHS",
        "2 full days, 2, FULL_DAYS",
        "12 working hours, 12, WORKING_HOURS",
        "1 working day, 1, WORKING_DAYS",
        "90 Working Minutes, 90, WORKING_MINUTES",
        "1 days, 1, DAYS",
    })
    void readsTheWordsOfAManual(String text, long amount, Unit unit) {
        assertThat(Length.parse(text)).isEqualTo(Length.of(amount, unit));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "soon",
                "3",
                "days",
                "-1 day",
                "1.5 days",
                "1 working week",
                "1 full hour",
                "3  days",
                "1000001 days"
            })
    void refusesWhatItDoesNotUnderstand(String text) {
        assertThatThrownBy(() -> Length.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @EnumSource(Unit.class)
    void isWrittenAsItIsRead(Unit unit) {
        for (long amount : new long[] {0, 1, 7}) {
            assertThat(Length.parse(Length.of(amount, unit).toString())).isEqualTo(Length.of(amount, unit));
        }
    }

    @Test
    void isTextInJson() {
        assertThat(Json.write(Length.parse("3 working days"))).isEqualTo("\"3 working days\"");
        assertThat(Json.read("\"24 hours\"", Length.class)).isEqualTo(Length.of(24, Unit.HOURS));
    }
}
