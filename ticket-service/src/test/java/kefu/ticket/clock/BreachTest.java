package kefu.ticket.clock;

import static kefu.ticket.Calls.agent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kefu.platform.operations.Columns;
import kefu.platform.testkit.TestClock;
import kefu.ticket.Calls;
import kefu.ticket.Forms;
import kefu.ticket.Told;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** When time runs out: warnings, the breach, and the list of what is overdue. */
@QuarkusTest
class BreachTest {

    private final Calls agent = agent("1001");
    private final AgroalDataSource database;

    BreachTest(AgroalDataSource database) {
        this.database = database;
    }

    @BeforeEach
    void fridayMorning() {
        TestClock.freeze("2024-03-01T10:00:00+08:00");
    }

    @Test
    void aComplaintThatIsNotRectifiedInTimeIsOverdueAndEverybodyIsTold() {
        String id = agent.opened("complaint", Forms.complaint("MAJOR"));
        assertThat(overdue()).doesNotContain(id);
        TestClock.freeze("2024-03-04T10:00:01+08:00");
        await().until(() -> overdue().contains(id));
        agent.get("/" + id).then().body("clocks.find { it.name == 'rectify' }.state", equalTo("BREACHED"));
        agent.get("/" + id + "/history").then().body("items.step", hasItem("clock-breached"));
        assertThat(Told.about(id, "ticket.sla.breached.v1")).anySatisfy(event -> {
            assertThat(event.data().path("clock").asText()).isEqualTo("rectify");
            assertThat(Instant.parse(event.data().path("dueAt").asText())).isEqualTo("2024-03-04T02:00:00Z");
        });
        assertThat(Told.about(id, "ticket.sla.warned.v1"))
                .extracting(event -> event.data().path("clock").asText()
                        + event.data().path("percent").asText())
                .contains("rectify50", "rectify75", "reply75");
    }

    @Test
    void whatWasResolvedLateIsOverdueNoMore() {
        String id = agent.opened("complaint", Forms.complaint("MAJOR"));
        TestClock.freeze("2024-03-05T10:00:00+08:00");
        await().until(() -> overdue().contains(id));
        agent.taken(id, "solve-at-once", Map.of("solution", "上门致歉"))
                .then()
                .body("clocks.find { it.name == 'rectify' }.state", equalTo("BREACHED"));
        assertThat(overdue()).doesNotContain(id);
    }

    @Test
    void workResumesByItselfAtTheAppointedTime() {
        String id = agent.opened("complaint", Forms.complaint("GENERAL"));
        agent.taken(id, "hold", Map.of("reason", "等待配件", "appointedAt", "2024-03-04T15:00:00+08:00"));
        TestClock.freeze("2024-03-04T15:00:01+08:00");
        await().until(() -> "RUNNING".equals(agent.get("/" + id).path("clocks.find { it.name == 'rectify' }.state")));
        List<String> steps = agent.get("/" + id + "/history").path("items.step");
        assertThat(steps).contains("appointment-due");
        assertThat(steps).doesNotContain("resume");
    }

    @Test
    void whatStaysLateIsReportedLevelByLevelAndNeverAtMidnight() {
        String id = agent.opened("complaint", Forms.complaint("MAJOR"));
        String solved = agent.opened("complaint", Forms.complaint("MAJOR"));
        // Due on Monday at 10:00; the reply was due on Saturday, which nobody is called for before Monday.
        TestClock.freeze("2024-03-04T10:00:01+08:00");
        await().until(() -> overdue().containsAll(List.of(id, solved)));
        agent.taken(solved, "solve-at-once", Map.of("solution", "上门致歉"));
        TestClock.freeze("2024-03-05T10:00:01+08:00");
        await().until(() -> escalations(id).contains("rectify2CS_MANAGER"));
        assertThat(escalations(id)).contains("reply1SUPERVISOR", "rectify1SUPERVISOR", "rectify2CS_MANAGER");
        assertThat(escalations(solved)).noneMatch(told -> told.startsWith("rectify"));
        List<String> when = agent.get("/" + id + "/history").path("items.findAll { it.step == 'clock-escalated' }.at");
        assertThat(when)
                .isNotEmpty()
                .allSatisfy(at -> assertThat(Instant.parse(at)
                                .atOffset(ZoneOffset.ofHours(8))
                                .getHour())
                        .isBetween(9, 18));
    }

    @Test
    void aClockThatAPauseFindsLateIsReportedUpwards() throws SQLException {
        String id = agent.opened("complaint", Forms.complaint("MAJOR"));
        // Without the timers of the ticket it is the step that comes upon the breach.
        withoutTimers(id);
        TestClock.freeze("2024-03-04T10:00:01+08:00");
        agent.taken(id, "hold", Map.of("reason", "等待配件", "appointedAt", "2024-03-06T15:00:00+08:00"))
                .then()
                .body("clocks.find { it.name == 'rectify' }.state", equalTo("BREACHED"));
        TestClock.freeze("2024-03-04T12:00:01+08:00");
        await().until(() -> escalations(id).contains("rectify1SUPERVISOR"));
    }

    private void withoutTimers(String id) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement delete = connection.prepareStatement("DELETE FROM timer WHERE owner = ?")) {
            delete.setBytes(1, Columns.bytes(UUID.fromString(id)));
            delete.executeUpdate();
        }
    }

    private static List<String> escalations(String id) {
        return Told.about(id, "ticket.sla.escalated.v1").stream()
                .map(event -> event.data().path("clock").asText()
                        + event.data().path("level").asText()
                        + event.data().path("to").asText())
                .toList();
    }

    @Test
    void whatWasSolvedInTimeNeverWarns() {
        String id = agent.opened("complaint", Forms.complaint("MAJOR"));
        agent.taken(id, "solve-at-once", Map.of("solution", "当场退费"));
        String late = agent.opened("complaint", Forms.complaint("MAJOR"));
        TestClock.freeze("2024-03-06T10:00:00+08:00");
        await().until(() -> overdue().contains(late));
        assertThat(Told.about(id, "ticket.sla.warned.v1")).isEmpty();
        assertThat(Told.about(id, "ticket.sla.breached.v1")).isEmpty();
    }

    @Test
    void anUnknownClockHasNoExplanation() {
        String id = agent.opened("complaint", Forms.complaint("MAJOR"));
        agent.get("/" + id + "/clocks/lunch/explanation").then().statusCode(404);
    }

    private List<String> overdue() {
        return agent.all("/tickets?overdue=true&process=complaint&limit=200", "id");
    }
}
