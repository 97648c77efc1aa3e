package kefu.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What the README tells a newcomer to paste does what it says. */
class ReadmeStoryTest {

    private static final String MARK = "<!-- story: executed by deploy/journeys -->\n```sh\n";

    @Test
    void theStoryOfTheReadmeWorksAsPrinted() throws Exception {
        Stage.SUITE.itIs("2024-03-01T10:00:00+08:00");
        Path root = Launcher.root();
        String readme = Files.readString(root.resolve("README.md"));
        int start = readme.indexOf(MARK) + MARK.length();
        String story = readme.substring(start, readme.indexOf("```", start));
        ProcessBuilder shell = new ProcessBuilder("bash", "-c", "set -eu\n" + story)
                .directory(root.toFile())
                .redirectErrorStream(true);
        shell.environment().putAll(Stage.SUITE.environment());
        Process told = shell.start();
        String said = new String(told.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(told.waitFor()).as(said).isZero();
        assertThat(said)
                .contains("\"state\":\"RECORDED\"")
                .contains("/problems/illegal-step")
                .contains("\"state\":\"NATURE_DETERMINED\"")
                .contains("determine-nature");
    }
}
