package kefu.customer.classification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import kefu.platform.json.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuarterTest {

    @ParameterizedTest
    @CsvSource({
        "2024-01-01, 2024-Q1, 2023-Q4",
        "2024-03-31, 2024-Q1, 2023-Q4",
        "2024-04-01, 2024-Q2, 2024-Q1",
        "2024-12-31, 2024-Q4, 2024-Q3"
    })
    void aDayLiesInOneQuarterAndIsJudgedByTheOneCompletedBefore(LocalDate day, String running, String completed) {
        assertThat(Quarter.of(day)).hasToString(running);
        assertThat(Quarter.completedBefore(day)).hasToString(completed);
    }

    @Test
    void nextAndPreviousCrossTheYear() {
        assertThat(Quarter.parse("2023-Q4").next()).isEqualTo(Quarter.parse("2024-Q1"));
        assertThat(Quarter.parse("2024-Q1").previous()).isEqualTo(Quarter.parse("2023-Q4"));
        assertThat(Quarter.parse("2024-Q3").firstDay()).isEqualTo("2024-07-01");
        assertThat(Quarter.parse("2023-Q4")).isLessThan(Quarter.parse("2024-Q1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-Q0", "2024-Q5", "2024-1", "24-Q1", "2024-q1", "", "2024-Q1 "})
    void anythingElseIsNoQuarter(String written) {
        assertThatThrownBy(() -> Quarter.parse(written)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void travelsAsText() {
        assertThat(Json.write(Quarter.parse("2024-Q1"))).isEqualTo("\"2024-Q1\"");
        assertThat(Json.read("\"2024-Q1\"", Quarter.class)).isEqualTo(new Quarter(2024, 1));
    }
}
