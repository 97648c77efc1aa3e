package kefu.ticket.clock;

import static kefu.ticket.Calls.agent;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import kefu.platform.testkit.TestClock;
import kefu.ticket.Calls;
import kefu.ticket.Forms;
import kefu.ticket.Withheld;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What if: the due date of a clock under other circumstances, with its reasons, and nothing written. */
@QuarkusTest
class SimulationTest {

    private final Calls agent = agent("1001");
    private String id;

    @BeforeEach
    void aGeneralComplaintOnFridayMorning() {
        TestClock.freeze("2024-03-01T10:00:00+08:00");
        id = agent.opened("complaint", Forms.complaint("GENERAL"));
    }

    @Test
    void anotherSeverityWouldMakeItDueEarlier() {
        simulate("rectify", Map.of("form", Map.of("severity", "MAJOR")))
                .then()
                .statusCode(200)
                .body("runs", equalTo(true))
                .body("dueAt", equalTo("2024-03-04T02:00:00Z"))
                .body("length", equalTo("1 working day"))
                .body("currentDueAt", equalTo("2024-03-06T02:00:00Z"))
                .body("difference", equalTo("PT-48H"))
                .body("warnings.percent", equalTo(List.of(50, 75)))
                .body("segments.kind", hasItems("WORKING", "CLOSED"));
        agent.get("/" + id).then().header("ETag", equalTo("\"0\"")).body("form.severity", equalTo("GENERAL"));
    }

    @Test
    void aHolidayOrAWorkedSaturdayWouldMoveIt() {
        simulate("rectify", Map.of("holidays", List.of("2024-03-04")))
                .then()
                .body("dueAt", equalTo("2024-03-07T02:00:00Z"))
                .body("segments.kind", hasItem("HOLIDAY"));
        simulate("rectify", Map.of("workdays", List.of("2024-03-02")))
                .then()
                .body("dueAt", equalTo("2024-03-05T02:00:00Z"));
        simulate("rectify", Map.of("startedAt", "2024-03-04T10:00:00+08:00"))
                .then()
                .body("dueAt", equalTo("2024-03-07T02:00:00Z"));
    }

    @Test
    void whatHasBeenPausedStaysPaused() {
        agent.taken(id, "hold", Map.of("appointedAt", "2024-03-08T10:00:00+08:00", "reason", "客户出差"));
        TestClock.freeze("2024-03-04T10:00:00+08:00");
        simulate("rectify", Map.of("form", Map.of("severity", "MAJOR")))
                .then()
                .body("dueAt", equalTo("2024-03-05T02:00:00Z"))
                .body("segments.kind", hasItem("PAUSED"));
    }

    @Test
    void whatCannotBeMeantIsRefused() {
        simulate("rectify", Map.of("form", Map.of("severity", "HUGE")))
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/form/severity"));
        simulate("rectify", Map.of("form", Map.of("colour", "red")))
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/form/colour"));
        simulate("rectify", Map.of("form", "red")).then().statusCode(422);
        simulate("rectify", Map.of("holidays", List.of("2024-03-04"), "workdays", List.of("2024-03-04")))
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/workdays"));
        simulate("no-such", Map.of()).then().statusCode(404).body("clocks", hasItem("rectify"));
        Withheld complaint = Withheld.complaint();
        complaint
                .accused()
                .post("/tickets/" + complaint.id() + "/clocks/rectify/simulation", Map.of())
                .then()
                .statusCode(404);
    }

    @Test
    void aClockThatWouldNotRunSaysSo() {
        String inquiry = agent.opened("inquiry", Map.of("question", "营业时间?"));
        agent.post("/tickets/" + inquiry + "/clocks/reply/simulation", Map.of())
                .then()
                .statusCode(200)
                .body("runs", equalTo(false))
                .body("dueAt", nullValue());
    }

    private Response simulate(String clock, Map<String, ?> body) {
        return agent.post("/tickets/" + id + "/clocks/" + clock + "/simulation", body);
    }
}
