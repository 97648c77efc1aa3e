package kefu.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LauncherTest {

    @TempDir
    Path empty;

    @Test
    void withoutAJdkTheLauncherSaysPlainlyWhichToInstall() throws Exception {
        Path root = Path.of(System.getProperty("kefu.root"));
        ProcessBuilder kefu = new ProcessBuilder(root.resolve("kefu").toString(), "status").redirectErrorStream(true);
        kefu.environment().put("KEFU_JDKS", empty.toString());
        kefu.environment().put("JAVA_HOME", "");
        kefu.environment().put("PATH", pathWithoutJava());

        Process process = kefu.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).isEqualTo(2);
        assertThat(said).contains("Kefu needs a JDK 25 or later").contains("Temurin 25", "sdk install java 25-tem");
    }

    /** The tools of the script and nothing else: every machine keeps its JDK in another folder of the path. */
    private String pathWithoutJava() throws IOException {
        for (String tool : new String[] {"bash", "env", "dirname", "readlink", "sed"}) {
            for (String folder : System.getenv("PATH").split(":")) {
                Path found = Path.of(folder, tool);
                if (Files.isExecutable(found) && !Files.exists(empty.resolve(tool))) {
                    Files.createSymbolicLink(empty.resolve(tool), found);
                }
            }
        }
        return empty.toString();
    }
}
