package kefu.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kefu.client.generator.Generator;
import org.junit.jupiter.api.Test;

/** A Java developer generates the typed client from the running suite, builds it, and takes a complaint with it. */
class JavaClientJourneyTest {

    private static final Path EXAMPLE = Launcher.root().resolve("gateway/client-java/example/Complaint.java");
    private static final Path SOURCES = Path.of("target/client-java/src").toAbsolutePath();
    private static final Path CLASSES = Path.of("target/client-java/classes").toAbsolutePath();
    private static final Path JDK = Path.of(System.getProperty("java.home"), "bin");
    private static final String LIBRARIES = System.getProperty("java.class.path");

    @Test
    void theGeneratedClientTakesAComplaintAndIsToldWhatIsMissing() throws IOException {
        Stage.SUITE.itIs("2024-03-01T10:00:00+08:00");
        String gateway = Stage.SUITE.environment().get("GATEWAY");
        Files.createDirectories(CLASSES);
        Generator.main(new String[] {Stage.document(), SOURCES.toString()});
        List<String> compiler = new ArrayList<>(
                List.of(JDK.resolve("javac").toString(), "-proc:none", "-d", CLASSES.toString(), "-cp", LIBRARIES));
        try (Stream<Path> files = Files.walk(SOURCES)) {
            files.filter(file -> file.toString().endsWith(".java"))
                    .map(Path::toString)
                    .forEach(compiler::add);
        }
        compiler.add(EXAMPLE.toString());
        well(Map.of(), compiler);

        Map<String, String> environment = Map.of("GATEWAY", gateway, "TOKEN", Stage.SUITE.token("1001", "AGENT"));
        String path = CLASSES + System.getProperty("path.separator") + LIBRARIES;
        assertThat(well(environment, List.of(JDK.resolve("java").toString(), "-cp", path, "Complaint")))
                .contains("in state RECORDED")
                .contains("refused with /problems/illegal-step")
                .contains("now in state NATURE_DETERMINED");
    }

    private static String well(Map<String, String> environment, List<String> command) {
        Program.Run run = Program.run(SOURCES, environment, command.toArray(String[]::new));
        assertThat(run.well()).as(run.said()).isTrue();
        return run.said();
    }
}
