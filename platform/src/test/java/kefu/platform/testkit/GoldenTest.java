package kefu.platform.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldenTest {

    @TempDir
    Path module;

    @Test
    void whatIsNotCommittedYetIsAFault() {
        assertThatThrownBy(() -> golden(false).compare("a.md", "one"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("not committed yet")
                .hasMessageContaining("-Dgolden=update");
        assertThat(module.resolve("target/golden/a.md")).hasContent("one");
    }

    @Test
    void aDifferenceNamesItsLine() {
        golden(true).compare("a.md", "one\ntwo\nthree");
        assertThatThrownBy(() -> golden(false).compare("a.md", "one\n2\nthree"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("From line 2:\n- two\n- three\n+ 2\n+ three");
        assertThatThrownBy(() -> golden(false).compare("a.md", "one\ntwo\nthree\nfour"))
                .hasMessageContaining("From line 4:\n- (end)\n+ four");
    }

    @Test
    void anUpdateTakesTheNewTextOver() throws Exception {
        golden(true).compare("deep/a.md", "one\r\n\n");
        assertThat(Files.readString(module.resolve("src/test/resources/golden/deep/a.md")))
                .isEqualTo("one\n");
        assertThatCode(() -> golden(false).compare("deep/a.md", "one")).doesNotThrowAnyException();
    }

    private Golden golden(boolean update) {
        return new Golden(module, update);
    }
}
