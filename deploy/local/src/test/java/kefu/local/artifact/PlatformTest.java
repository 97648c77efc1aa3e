package kefu.local.artifact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlatformTest {

    @ParameterizedTest
    @CsvSource({
        "Linux, amd64, linux-x86_64",
        "Linux, aarch64, linux-aarch64",
        "Mac OS X, x86_64, mac-x86_64",
        "Mac OS X, aarch64, mac-aarch64"
    })
    void eachKindOfMachineHasItsArtifact(String name, String arch, String classifier) {
        assertThat(Platform.of(name, arch).classifier()).isEqualTo(classifier);
    }

    @Test
    void aMachineWithoutAnArtifactIsToldWhatToDo() {
        assertThatThrownBy(() -> Platform.of("Windows 11", "amd64")).hasMessageContaining("--external");
        assertThatThrownBy(() -> Platform.of("Linux", "riscv64")).hasMessageContaining("riscv64");
    }
}
