package kefu.platform.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class TextTest {

    private final Text text = Text.of("投诉", "Complaint");

    @Test
    void answersEveryReaderInALanguageItHas() {
        assertThat(text.in(Locale.SIMPLIFIED_CHINESE)).isEqualTo("投诉");
        assertThat(text.in(Locale.TRADITIONAL_CHINESE)).isEqualTo("投诉");
        assertThat(text.in(Locale.UK)).isEqualTo("Complaint");
        assertThat(text.in(Locale.GERMANY)).isEqualTo("Complaint");
    }

    @Test
    void neverLacksALanguage() {
        assertThatThrownBy(() -> Text.of("投诉", " ")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Text.of("", "Complaint")).isInstanceOf(IllegalArgumentException.class);
    }
}
