package kefu.platform.process.expression;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two texts say the same whatever their width, case, spaces and punctuation. */
class TextFunctionsTest {

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource({
        "宽带如何续费?, 宽带如何续费？",
        "' 宽带 如何续费', 宽带如何续费",
        "How do I renew ADSL?, how do i renew ａｄｓｌ",
        "套餐（30元）, 套餐30元",
    })
    void textsThatDifferInNothingButFormAreTheSame(String one, String other) {
        assertThat(TextFunctions.normalised(one)).isEqualTo(TextFunctions.normalised(other));
    }

    @ParameterizedTest
    @CsvSource({"套餐30元, 套餐50元", "?, !", "A, B"})
    void whatSaysSomethingElseIsNotTheSame(String one, String other) {
        assertThat(TextFunctions.normalised(one)).isNotEqualTo(TextFunctions.normalised(other));
    }
}
