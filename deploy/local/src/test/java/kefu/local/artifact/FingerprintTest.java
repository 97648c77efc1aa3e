package kefu.local.artifact;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FingerprintTest {

    @TempDir
    Path root;

    @Test
    void onlyNamesAndContentCount() throws IOException {
        Path file = Files.writeString(root.resolve("A.java"), "class A {}");
        String before = fingerprint();

        Files.setLastModifiedTime(file, FileTime.fromMillis(0));
        assertThat(fingerprint()).isEqualTo(before);

        Files.move(file, root.resolve("B.java"));
        assertThat(fingerprint()).isNotEqualTo(before);
    }

    @Test
    void aChangedFileChangesIt() throws IOException {
        Files.writeString(root.resolve("A.java"), "class A {}");
        String before = fingerprint();

        Files.writeString(root.resolve("A.java"), "class A { }");

        assertThat(fingerprint()).isNotEqualTo(before);
    }

    private String fingerprint() {
        return Fingerprint.of(root, List.of(root, root.resolve("absent")));
    }
}
