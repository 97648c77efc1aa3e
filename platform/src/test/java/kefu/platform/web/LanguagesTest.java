package kefu.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {

    @ParameterizedTest(name = "{0} is spoken to in {1}")
    @CsvSource(
            delimiter = '|',
            nullValues = "nothing",
            value = {
                "nothing | zh-CN",
                "en | en",
                "en-US | en",
                "en-US,zh;q=0.5 | en",
                "fr-FR,en-GB;q=0.8,zh-CN;q=0.5 | en",
                "zh-TW,en;q=0.5 | zh-CN",
                "zh-Hans-CN | zh-CN",
                "en;q=0.1,zh;q=0.9 | zh-CN",
                "zh;q=0,en | en",
                "en;q=0 | zh-CN",
                "fr | zh-CN",
                "* | zh-CN",
                "en;q=nonsense | zh-CN",
            })
    void whoWishesSeveralGetsTheFirstThatIsSpoken(String wish, String spoken) {
        assertThat(Languages.of(wish).toLanguageTag()).isEqualTo(spoken);
    }
}
