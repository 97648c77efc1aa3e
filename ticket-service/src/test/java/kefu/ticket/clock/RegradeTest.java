package kefu.ticket.clock;

import static kefu.ticket.Calls.agent;
import static kefu.ticket.Calls.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import kefu.platform.testkit.TestClock;
import kefu.ticket.Calls;
import kefu.ticket.Forms;
import kefu.ticket.Told;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A complaint is rated anew: its time follows, and what has elapsed, been paused or been missed stays so. */
@QuarkusTest
class RegradeTest {

    private static final String MONDAY_TEN = "2024-03-04T02:00:00Z";
    private static final String WEDNESDAY_TEN = "2024-03-06T02:00:00Z";

    private final Calls agent = agent("1001");
    private final Calls supervisor = as("2001", "SUPERVISOR");

    @BeforeEach
    void fridayMorning() {
        TestClock.freeze("2024-03-01T10:00:00+08:00");
    }

    @Test
    void aRunningClockIsDueAsIfItHadBeenRatedSoFromTheBeginning() {
        String id = agent.opened("complaint", Forms.complaint("GENERAL"));
        TestClock.freeze("2024-03-01T15:00:00+08:00");
        agent.taken(id, "regrade", to("MAJOR"))
                .then()
                .body(rectify("dueAt"), equalTo(MONDAY_TEN))
                .body(rectify("state"), equalTo("RUNNING"))
                .body("form.severity", equalTo("MAJOR"))
                .body("priority", equalTo("HIGH"));
        supervisor
                .taken(id, "regrade", to("GENERAL"))
                .then()
                .body(rectify("dueAt"), equalTo(WEDNESDAY_TEN))
                .body("priority", equalTo("HIGH"));
        assertThat(Told.about(id, "ticket.complaint.regraded.v1"))
                .extracting(event -> event.data().path("severity").asText())
                .containsExactly("MAJOR", "GENERAL");
        agent.get("/" + id + "/history").then().body("items.form.reason", hasItem("涉及人身安全"));
    }

    @Test
    void theTimersFollow() {
        String id = agent.opened("complaint", Forms.complaint("GENERAL"));
        String other = agent.opened("complaint", Forms.complaint("GENERAL"));
        agent.taken(id, "regrade", to("MAJOR"));
        TestClock.freeze("2024-03-04T10:00:01+08:00");
        await().until(() -> "BREACHED".equals(agent.get("/" + id).path(rectify("state"))));
        assertThat(agent.get("/" + other).<String>path(rectify("state"))).isEqualTo("RUNNING");
    }

    @Test
    void aPausedClockStaysPausedAndKeepsThePause() {
        String id = agent.opened("complaint", Forms.complaint("GENERAL"));
        agent.taken(id, "hold", Map.of("appointedAt", "2024-03-08T10:00:00+08:00", "reason", "客户出差"));
        TestClock.freeze("2024-03-04T10:00:00+08:00");
        agent.taken(id, "regrade", to("MAJOR")).then().body(rectify("state"), equalTo("PAUSED"));
        agent.get("/" + id + "/clocks/rectify/explanation")
                .then()
                .body("state", equalTo("PAUSED"))
                // One working day from Friday ten, nine working hours of standing still so far.
                .body("dueAt", equalTo("2024-03-05T02:00:00Z"))
                .body("length", equalTo("1 working day"))
                .body("pausedAt", equalTo("2024-03-01T02:00:00Z"))
                .body("pauseReason.zh", equalTo("客户出差"))
                .body("segments[0].kind", equalTo("PAUSED"))
                .body("segments[0].reason.zh", equalTo("客户出差"))
                .body("segments[0].step", equalTo("hold"))
                .body("segments[0].to", equalTo(MONDAY_TEN));
        TestClock.freeze("2024-03-04T15:00:00+08:00");
        agent.taken(id, "resume", Map.of())
                .then()
                .body(rectify("state"), equalTo("RUNNING"))
                .body(rectify("dueAt"), equalTo("2024-03-05T07:00:00Z"));
        agent.get("/" + id + "/clocks/rectify/explanation")
                .then()
                .body("segments.find { it.kind == 'PAUSED' }.reason.zh", equalTo("客户出差"));
    }

    @Test
    void aBreachThatWasToldStaysABreach() {
        String id = agent.opened("complaint", Forms.complaint("MAJOR"));
        TestClock.freeze("2024-03-04T10:00:01+08:00");
        await().until(() -> "BREACHED".equals(agent.get("/" + id).path(rectify("state"))));
        supervisor
                .taken(id, "regrade", to("GENERAL"))
                .then()
                .body(rectify("state"), equalTo("BREACHED"))
                .body(rectify("dueAt"), equalTo(MONDAY_TEN));
        assertThat(agent.<String>all("/tickets?overdue=true&process=complaint&limit=200", "id"))
                .contains(id);
    }

    @Test
    void whoNeitherFollowsItUpNorLeadsDoesNotRateItAndNobodyRatesItTheSame() {
        String id = agent.opened("complaint", Forms.complaint("GENERAL"));
        agent("1002").take(id, "regrade", to("MAJOR")).then().statusCode(403);
        agent.take(id, "regrade", to("GENERAL"))
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/form/severity"));
        agent.take(id, "regrade", Map.of("severity", "MAJOR"))
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/form/reason"));
        agent.get("/" + id).then().body(rectify("dueAt"), equalTo(WEDNESDAY_TEN));
    }

    private static Map<String, String> to(String severity) {
        return Map.of("severity", severity, "reason", "涉及人身安全");
    }

    private static String rectify(String what) {
        return "clocks.find { it.name == 'rectify' }." + what;
    }
}
