package kefu.ticket.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The same caller is recognised however his number is written. */
class CallerNumberTest {

    @ParameterizedTest
    @CsvSource({
        "138 1234 1234, +8613812341234",
        "+86 138-1234-1234, +8613812341234",
        "(021) 6000-1234, +862160001234",
        "02160001234转12, +862160001234",
        "+44 20 7946 0958, +442079460958",
        "+1 (212) 555-0147, +12125550147"
    })
    void aNumberHasOneSpelling(String written, String normalised) {
        assertThat(CallerNumber.normalised(written)).contains(normalised);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "王小明", "1", "+86 138 1234 1234 1234 1234 1", "138'; --"})
    void whatIsNoNumberIsNone(String written) {
        assertThat(CallerNumber.normalised(written)).isEmpty();
    }

    @Test
    void aMaskedNumberShowsItsEndsAndAShortOneLess() {
        assertThat(CallerNumber.masked("+8613812341234")).isEqualTo("138****1234");
        assertThat(CallerNumber.masked("+862160001234")).isEqualTo("216****1234");
        assertThat(CallerNumber.masked("+8655667788")).isEqualTo("****88");
    }
}
