package kefu.local.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MemoryTest {

    @Test
    void theResidentSetIsReadInMebibytes() {
        assertThat(Memory.resident(List.of("Name:\tjava", "VmRSS:\t  245760 kB")))
                .hasValue(240);
    }

    @Test
    void aRunningProcessHoldsSomeMemory() {
        assertThat(Memory.mebibytes(ProcessHandle.current().pid()).orElse(0)).isPositive();
    }
}
