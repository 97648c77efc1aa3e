package kefu.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A front-end developer builds the typed client and takes a complaint with it. */
class TypeScriptJourneyTest {

    private static final Path CLIENT = Launcher.root().resolve("gateway/client-typescript");
    private static final Path BUILT = Path.of("target/client-typescript").toAbsolutePath();

    @Test
    void theTypedClientTakesAComplaintAndIsToldWhatIsMissing() throws IOException {
        assumeTrue(Program.run(CLIENT, Map.of(), "node", "--version").well(), "Node is not installed: not tried");
        copied();
        Program.Run fetched = Program.run(BUILT, Map.of(), "npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund");
        assumeTrue(fetched.well(), "npm cannot fetch what the client is built with: not tried\n" + fetched.said());

        Stage.SUITE.itIs("2024-03-01T10:00:00+08:00");
        Stage.document();
        well("npm", "run", "generate");
        well("npm", "run", "build");

        assertThat(well("node", "dist/example/complaint.js"))
                .contains("in state RECORDED")
                .contains("refused with /problems/illegal-step")
                .contains("now in state NATURE_DETERMINED");
    }

    private static String well(String... command) {
        Map<String, String> environment = Map.of(
                "GATEWAY", Stage.SUITE.environment().get("GATEWAY"),
                "TOKEN", Stage.SUITE.token("1001", "AGENT"));
        Program.Run run = Program.run(BUILT, environment, command);
        assertThat(run.well()).as(run.said()).isTrue();
        return run.said();
    }

    /** The checkout stays as it is. */
    private static void copied() throws IOException {
        for (String name : List.of("package.json", "package-lock.json", "tsconfig.json", "src", "example")) {
            Path from = CLIENT.resolve(name);
            try (Stream<Path> files = Files.walk(from)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    Path to = BUILT.resolve(CLIENT.relativize(file).toString());
                    Files.createDirectories(to.getParent());
                    Files.copy(file, to, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }
}
