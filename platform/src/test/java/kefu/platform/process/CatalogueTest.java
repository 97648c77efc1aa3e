package kefu.platform.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import kefu.platform.problem.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogueTest {

    private static final String ERRAND = Definitions.text("/processes/errand.yaml");

    @TempDir
    Path folder;

    private String check() {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        int code = ProcessCheck.run(folder, new PrintStream(printed, true, StandardCharsets.UTF_8));
        return code + " " + printed.toString(StandardCharsets.UTF_8);
    }

    private void put(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    @Test
    void newCasesBeginWithTheHighestVersionAndOldOnesKeepTheirs() throws IOException {
        put("errand.yaml", ERRAND.replace("version: 1", "version: 2").replace("en: Errand", "en: Renewed errand"));
        Processes processes = new Processes(Optional.of(folder.toString()));
        assertThat(processes.get("errand").version()).isEqualTo(2);
        assertThat(processes.find("errand", 1).orElseThrow().title().en()).isEqualTo("Errand");
        assertThat(processes.find("errand", 2).orElseThrow().title().en()).isEqualTo("Renewed errand");
        assertThat(processes.list()).extracting(Definition::key).containsExactly("errand");
    }

    @Test
    void operatorsMayAddAProcess() throws IOException {
        put("walk.yml", ERRAND.replace("process: errand", "process: walk"));
        put("README.txt", "not a definition");
        assertThat(new Processes(Optional.of(folder.toString())).list())
                .extracting(Definition::key)
                .containsExactly("errand", "walk");
    }

    @Test
    void aFaultStopsTheServiceAndNamesFileLineAndReason() throws IOException {
        put("walk.yaml", ERRAND.replace("process: errand", "process: walk").replace("to: RUNNING", "to: FLYING"));
        assertThat(catchThrowable(() -> new Processes(Optional.of(folder.toString()))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(folder + "/walk.yaml:20: step 'start-running': to names unknown state 'FLYING'");
    }

    @Test
    void aChangedProcessNeedsAHigherVersion() throws IOException {
        put("errand.yaml", ERRAND);
        assertThat(check()).startsWith("1 ").contains("version 1 exists already");
    }

    @Test
    void theCheckOfADirectoryPrintsEveryFaultAndEndsWithOne() throws IOException {
        put("faulty.yaml", Definitions.text("faulty.yaml"));
        put("good.yaml", ERRAND.replace("process: errand", "process: good"));
        String printed = check();
        assertThat(printed).startsWith("1 ");
        assertThat(printed.lines()).hasSizeGreaterThan(20).allMatch(line -> line.matches(".*faulty\\.yaml:\\d+: .+"));
    }

    @Test
    void operatorsMayMountStepsThatTheirProcessesHaveAlike() throws IOException {
        put("rest.block.yaml", "steps: [{step: rest, from: RUNNING, by: {relation: runner}}]");
        put(
                "walk.yaml",
                ERRAND.replace("process: errand", "process: walk").replace("steps:", "steps:\n  - include: rest"));
        assertThat(new Processes(Optional.of(folder.toString()))
                        .get("walk")
                        .steps()
                        .keySet())
                .startsWith("rest", "start-running");
        assertThat(check()).isEqualTo("0 1 definitions, no fault\n");
    }

    @Test
    void aDirectoryWithoutFaultEndsWithZero() throws IOException {
        put("good.yaml", ERRAND.replace("process: errand", "process: good"));
        assertThat(check()).isEqualTo("0 1 definitions, no fault\n");
        Files.delete(folder.resolve("good.yaml"));
        Files.delete(folder);
        assertThat(check()).startsWith("1 The directory of processes does not exist");
    }

    @Test
    void anUnknownProcessIsTheCallersMistakeAndNamesThoseThereAre() {
        assertThat(catchThrowableOfType(Refusal.class, () -> new Processes(Optional.empty()).get("nothing"))
                        .extensions())
                .containsEntry("processes", List.of("errand"));
    }
}
