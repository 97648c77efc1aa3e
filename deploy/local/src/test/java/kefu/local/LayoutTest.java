package kefu.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LayoutTest {
    private static final Path ROOT = Path.of("/project");

    @Test
    void stateStaysInTheProjectUnlessSaidOtherwise() {
        assertThat(Layout.of(ROOT, Map.of()).state()).isEqualTo(Path.of("/project/.kefu"));
        assertThat(Layout.of(ROOT, Map.of("KEFU_HOME", "/else")).state()).isEqualTo(Path.of("/else"));
        assertThat(Layout.of(ROOT, Map.of("KEFU_HOME", "beside")).state()).isEqualTo(Path.of("/project/beside"));
    }

    @Test
    void theServersOfTheTestsAreApartFromAnySuite() {
        Layout tests = Layout.of(ROOT, Map.of("KEFU_HOME", "/else", "KEFU_PORT_OFFSET", "1000"))
                .forTests();

        assertThat(tests.state()).isEqualTo(Path.of("/project/.kefu/test"));
        assertThat(tests.portOffset()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"many", "-1", "60000"})
    void anImpossiblePortOffsetIsRefused(String offset) {
        assertThatThrownBy(() -> Layout.of(ROOT, Map.of("KEFU_PORT_OFFSET", offset)))
                .isInstanceOf(Failure.class)
                .hasMessageContaining(offset);
    }
}
