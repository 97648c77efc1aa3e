package kefu.billing.renewal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 001-④四: a week ahead for web sites, a calendar month for promotions, the list at the end of the month before. */
class TermTest {

    private static final RenewalPolicy POLICY = new RenewalPolicy() {
        @Override
        public int websiteLeadDays() {
            return 7;
        }

        @Override
        public int promotionLeadMonths() {
            return 1;
        }
    };

    @ParameterizedTest
    @CsvSource({
        "WEBSITE,   2024-03-15, 2024-03-08, 2024-02-29",
        "WEBSITE,   2024-03-05, 2024-02-27, 2024-02-29",
        "WEBSITE,   2023-03-05, 2023-02-26, 2023-02-28",
        "WEBSITE,   2024-01-03, 2023-12-27, 2023-12-31",
        "PROMOTION, 2024-03-15, 2024-02-15, 2024-02-29",
        "PROMOTION, 2024-03-31, 2024-02-29, 2024-02-29",
        "PROMOTION, 2023-03-31, 2023-02-28, 2023-02-28",
        "PROMOTION, 2024-05-31, 2024-04-30, 2024-04-30",
    })
    void theDaysFollowFromTheExpiry(RenewalKind kind, LocalDate expiresOn, LocalDate remindOn, LocalDate listedOn) {
        Term term = Term.of(kind, expiresOn, POLICY);

        assertThat(term.remindOn()).isEqualTo(remindOn);
        assertThat(term.listedOn()).isEqualTo(listedOn);
    }
}
