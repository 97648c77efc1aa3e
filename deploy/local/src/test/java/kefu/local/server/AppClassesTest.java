package kefu.local.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kefu.local.Failure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AppClassesTest {

    @TempDir
    Path app;

    @Test
    void whatWasRewrittenComesFirstAndTheRestInTheOrderOfItsName() throws IOException {
        for (String jar : List.of(
                "lib/main/b.jar",
                "lib/main/a.jar",
                "lib/boot/c.jar",
                "app/own.jar",
                "quarkus/generated-bytecode.jar",
                "quarkus/transformed-bytecode.jar",
                "lib/main/notes.txt")) {
            Files.createDirectories(app.resolve(jar).getParent());
            Files.createFile(app.resolve(jar));
        }
        assertThat(AppClasses.of(app).split(File.pathSeparator))
                .extracting(jar -> app.relativize(Path.of(jar)).toString())
                .containsExactly(
                        "quarkus/transformed-bytecode.jar",
                        "quarkus/generated-bytecode.jar",
                        "app/own.jar",
                        "lib/boot/c.jar",
                        "lib/main/a.jar",
                        "lib/main/b.jar");
    }

    @Test
    void aPackageThatIsNotWholeIsSaidSo() {
        assertThatThrownBy(() -> AppClasses.of(app)).isInstanceOf(Failure.class).hasMessageContaining("not whole");
    }
}
