package kefu.local.process;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import kefu.local.Failure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskTest {
    private static final long MORE_THAN_ANY_DISK = 1L << 40;

    @TempDir
    Path state;

    @Test
    void aFullDiskIsToldWithWhatIsNeededWhatIsLeftAndWhere() {
        Path notYetThere = state.resolve("a/b");

        assertThatThrownBy(() -> Disk.require(notYetThere, MORE_THAN_ANY_DISK, "The local suite"))
                .isInstanceOf(Failure.class)
                .hasMessageContaining("The local suite needs about " + MORE_THAN_ANY_DISK + " MiB")
                .hasMessageContaining(notYetThere.toString())
                .hasMessageContaining("KEFU_HOME");
    }

    @Test
    void enoughDiskIsNoMatter() {
        assertThatCode(() -> Disk.require(state, 1, "A test")).doesNotThrowAnyException();
    }
}
