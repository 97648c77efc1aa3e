package kefu.callback.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class BusinessDaysTest {

    private final BusinessDays days = new BusinessDays(ZoneId.of("Asia/Shanghai"));

    @Test
    void anEveningInUtcIsAlreadyTheNextBusinessDay() {
        assertThat(days.on(Instant.parse("2024-03-04T16:30:00Z"))).isEqualTo("2024-03-05");
    }

    @Test
    void aDeadlineIsTheLastSecondOfItsDayInTheBusinessZone() {
        assertThat(days.endOf(LocalDate.parse("2024-03-11"))).isEqualTo(at("2024-03-11T23:59:59+08:00"));
    }

    @Test
    void aDayBeginsAtMidnightInTheBusinessZone() {
        assertThat(days.startOf(LocalDate.parse("2024-03-11"))).isEqualTo(at("2024-03-11T00:00:00+08:00"));
    }

    @Test
    void aDayWithoutMidnightBeginsWhenTheClocksAllowIt() {
        BusinessDays beirut = new BusinessDays(ZoneId.of("Asia/Beirut"));
        assertThat(beirut.startOf(LocalDate.parse("2024-03-31"))).isEqualTo(at("2024-03-31T01:00:00+03:00"));
    }

    private static Instant at(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }
}
