package kefu.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A CRM integrator runs the sample: customers are mirrored both ways, also over a kill -9 in the middle. */
class MirrorJourneyTest {

    private static final Path SAMPLE = Launcher.root().resolve("deploy/samples/crm-mirror");

    private final Path home = Path.of("target/crm-" + UUID.randomUUID()).toAbsolutePath();
    private final String run = UUID.randomUUID().toString().substring(0, 8);
    private final Person manager = Stage.csManager();
    private Process mirror;

    @BeforeEach
    void itRuns() throws IOException {
        String classes = SAMPLE.resolve("target/classes")
                + File.pathSeparator
                + Files.readString(SAMPLE.resolve("target/program.classpath")).strip();
        Map<String, String> environment = Map.of(
                "GATEWAY", Stage.SUITE.environment().get("GATEWAY"),
                "TOKEN", Stage.SUITE.token("3001", "CS_MANAGER", "--rank", "MANAGER"));
        mirror = Program.start(
                SAMPLE,
                environment,
                home.resolve("log.txt"),
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xmx128m",
                        "-cp",
                        classes,
                        "kefu.samples.crm.CrmMirror",
                        home.resolve("crm").toString(),
                        home.resolve("notes").toString()));
    }

    @AfterEach
    void itEnds() {
        mirror.destroyForcibly().onExit().join();
    }

    @Test
    void customersAreMirroredBothWaysAndAKillInTheMiddleChangesNothing() throws IOException {
        String acme = "acme-" + run;
        account(acme, "海河化工有限公司", "天津市河西区1号");
        String id = Stage.eventually(manager, "/customers?externalId=" + acme, found -> true)
                .path("id")
                .asText();

        manager.change("/customers/" + id, "{'address':'天津市河西区2号'}").ok();
        shows(acme, "address", "天津市河西区2号");

        itEnds();
        manager.change("/customers/" + id, "{'address':'天津市河西区3号'}").ok();
        account(acme, "海河化工集团有限公司", "天津市河西区2号");
        account("later-" + run, "后来客户有限公司", "天津市南开区1号");
        itRuns();

        shows(acme, "address", "天津市河西区3号");
        Stage.until(manager, "/customers/" + id, "/name", "海河化工集团有限公司");
        Stage.eventually(manager, "/customers?externalId=later-" + run, found -> true);
        assertThat(manager.get("/customers?externalId=" + acme).items()).hasSize(1);
        assertThat(manager.get("/customers/" + id).text("/address")).isEqualTo("天津市河西区3号");
        shows(acme, "name", "海河化工集团有限公司");
    }

    private void account(String key, String name, String address) throws IOException {
        Files.createDirectories(home.resolve("crm"));
        Path draft = home.resolve("crm/." + key);
        Files.writeString(
                draft,
                "{\"name\":\"%s\",\"registrationNumber\":\"%s\",\"address\":\"%s\"}"
                        .formatted(name, key.toUpperCase(java.util.Locale.ROOT), address));
        Files.move(draft, home.resolve("crm/" + key + ".json"), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }

    private void shows(String key, String field, String value) {
        await(key + " shows " + field + " = " + value)
                .untilAsserted(() ->
                        assertThat(read(key).path(field).asText()).as(said()).isEqualTo(value));
    }

    private JsonNode read(String key) {
        try {
            return new ObjectMapper()
                    .readTree(home.resolve("crm/" + key + ".json").toFile());
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private String said() {
        try {
            return Files.readString(home.resolve("log.txt"));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
