package kefu.ticket.clock;

import static kefu.ticket.Calls.agent;
import static kefu.ticket.Calls.as;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThanOrEqualTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import kefu.platform.testkit.TestClock;
import kefu.ticket.Calls;
import kefu.ticket.Forms;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What if the working hours or the manual itself were different: tried on a real ticket before anybody changes a file. */
@QuarkusTest
class DefinitionSimulationTest {

    private final Calls agent = agent("1001");
    private final Calls manager = as("2002", "CS_MANAGER");
    private String id;

    @BeforeEach
    void aGeneralComplaintOnFridayMorning() {
        TestClock.freeze("2024-03-01T10:00:00+08:00");
        id = agent.opened("complaint", Forms.complaint("GENERAL"));
    }

    @Test
    void otherHoursWouldMoveIt() {
        simulate(agent, "rectify", Map.of("hours", List.of("13:30-18:00")))
                .then()
                .statusCode(200)
                .body("dueAt", equalTo("2024-03-06T05:30:00Z"))
                .body("difference", equalTo("PT3H30M"));
        simulate(agent, "rectify", Map.of("hours", List.of("09:00-12:00", "13:30-18:00")))
                .then()
                .body("segments.kind", hasItem("BREAK"));
    }

    @Test
    void hoursThatAreNoneAreRefusedWhereTheyStand() {
        for (List<String> wrong : List.of(
                List.of("9-18"),
                List.of("18:00-09:00"),
                List.of("09:00-12:00", "11:00-18:00"),
                List.of("09:00-25:00"))) {
            simulate(agent, "rectify", Map.of("hours", wrong))
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", hasItem("/hours"));
        }
        simulate(agent, "rectify", Map.of("hours", List.of())).then().statusCode(422);
    }

    @Test
    void aKnownVersionCanBeTriedByEverybody() {
        simulate(agent, "rectify", Map.of("definition", Map.of("version", 1)))
                .then()
                .statusCode(200)
                .body("dueAt", equalTo("2024-03-06T02:00:00Z"))
                .body("difference", equalTo("PT0S"));
        simulate(agent, "rectify", Map.of("definition", Map.of("version", 99)))
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/definition/version"));
        simulate(agent, "rectify", Map.of("definition", Map.of("process", "no-such")))
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/definition/process"));
    }

    @Test
    void aManualWrittenForTheOccasionIsTriedAndNothingOfItStays() {
        int present = agent.read("/processes/complaint").path("version");
        String stricter = complaint().replace("GENERAL: 3 working days", "GENERAL: 4 working hours");
        simulate(manager, "rectify", yaml(stricter))
                .then()
                .statusCode(200)
                .body("length", equalTo("4 working hours"))
                .body("dueAt", equalTo("2024-03-01T06:00:00Z"))
                .body("currentDueAt", equalTo("2024-03-06T02:00:00Z"));
        agent.get("/" + id).then().body("clocks.find { it.name == 'rectify' }.dueAt", equalTo("2024-03-06T02:00:00Z"));
        agent.read("/processes/complaint").then().body("version", equalTo(present));
    }

    @Test
    void aClockOnlyTheNewManualHasCanBeTriedToo() {
        String more = complaint()
                + "  apology:\n    starts: opened\n    stops: [answer-customer, solve-at-once]\n    due: 2 working hours\n";
        simulate(manager, "apology", yaml(more))
                .then()
                .body("runs", equalTo(true))
                .body("dueAt", equalTo("2024-03-01T04:00:00Z"));
        simulate(agent, "apology", Map.of()).then().statusCode(404);
    }

    @Test
    void everyFaultOfItIsToldWithItsLine() {
        String faulty = complaint()
                .replace("GENERAL: 3 working days", "GENERAL: 3 sunny days")
                .replace("stops: [answer-customer, solve-at-once]", "stops: [answer-customer, dance]");
        simulate(manager, "rectify", yaml(faulty))
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/definition/yaml"))
                .body("errors.message", hasItem(allOf(containsString("Not a length"), containsString("sunny"))))
                .body("errors.message", hasItem(containsString("unknown step 'dance'")));
        simulate(manager, "rectify", yaml("a")).then().statusCode(422).body("errors", hasSize(1));
    }

    @Test
    void aTextThatMeansNoGoodIsRefusedAndBreaksNothing() {
        for (String bad : List.of(
                "[".repeat(20_000),
                "a: ".repeat(5_000),
                "&a [*a, *a]",
                "? ".repeat(9_000),
                "x: !!java.net.URL [a]",
                "a.b.v1 {" + "x".repeat(60_000) + "}")) {
            simulate(manager, "rectify", yaml(bad)).then().statusCode(422).body("errors.size()", lessThanOrEqualTo(50));
        }
        simulate(manager, "rectify", yaml("x".repeat(65_001))).then().statusCode(422);
    }

    @Test
    void onlyWhoAnswersForTheManualTriesOneOfHisOwn() {
        simulate(agent, "rectify", yaml(complaint())).then().statusCode(403).body("allowedFor", hasItem("CS_MANAGER"));
        simulate(manager, "rectify", Map.of("definition", Map.of("yaml", complaint(), "version", 1)))
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/definition/yaml"));
    }

    private Response simulate(Calls who, String clock, Map<String, ?> body) {
        return who.post("/tickets/" + id + "/clocks/" + clock + "/simulation", body);
    }

    private static Map<String, Object> yaml(String text) {
        return Map.of("definition", Map.of("yaml", text));
    }

    private static String complaint() {
        try (InputStream file = DefinitionSimulationTest.class.getResourceAsStream("/processes/complaint.yaml")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
