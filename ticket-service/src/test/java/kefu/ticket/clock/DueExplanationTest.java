package kefu.ticket.clock;

import static kefu.ticket.Calls.agent;
import static kefu.ticket.Calls.as;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import kefu.platform.testkit.TestClock;
import kefu.ticket.Calls;
import kefu.ticket.Forms;
import kefu.ticket.Withheld;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Due dates beside the clocks of a process explain themselves too: work sheets, promised callbacks, levels of escalation. */
@QuarkusTest
class DueExplanationTest {

    private final Calls agent = agent("1001");

    @BeforeEach
    void fridayMorning() {
        TestClock.freeze("2024-03-01T10:00:00+08:00");
    }

    @Test
    void aWorkSheetSaysWhatWasAgreedWithTheDepartment() {
        String ticket = agent.opened("complaint", Forms.complaint("GENERAL"));
        agent.read("/work-sheets/" + issued(ticket, Map.of("department", "CLEANING", "content", "大堂积水"))
                        + "/explanation")
                .then()
                .statusCode(200)
                .body("startedAt", equalTo("2024-03-01T02:00:00Z"))
                .body("dueAt", equalTo("2024-03-01T10:00:00Z"))
                .body("length", equalTo("8 hours"))
                .body("segments.kind", hasItems("WORKING"));
    }

    @Test
    void aWorkSheetWithAMomentOfItsOwnHasNoLength() {
        String ticket = agent.opened("complaint", Forms.complaint("GENERAL"));
        Map<String, String> asked =
                Map.of("department", "GAS", "content", "检查", "replyBy", "2024-03-04T17:00:00+08:00");
        agent.read("/work-sheets/" + issued(ticket, asked) + "/explanation")
                .then()
                .body("length", nullValue())
                .body("dueAt", equalTo("2024-03-04T09:00:00Z"));
    }

    @Test
    void aWorkSheetOfATicketThatIsWithheldExplainsNothing() {
        Withheld complaint = Withheld.complaint();
        String sheet = issued(complaint.id(), Map.of("department", "CLEANING", "content", "核实"));
        complaint
                .accused()
                .read("/work-sheets/" + sheet + "/explanation")
                .then()
                .statusCode(404);
    }

    @Test
    void aPromisedCallbackSaysWhenItIsDueAndWhy() {
        String call = agent.post("/calls", Map.of("phone", "13900007777", "callbackPromised", true))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        agent.read("/calls/" + call + "/explanation")
                .then()
                .statusCode(200)
                .body("length", equalTo("30 minutes"))
                .body("startedAt", equalTo("2024-03-01T02:00:00Z"))
                .body("dueAt", equalTo("2024-03-01T02:30:00Z"))
                .body("segments.size()", equalTo(1));
        String none = agent.post("/calls", Map.of("phone", "13900007778")).path("id");
        agent.read("/calls/" + none + "/explanation").then().statusCode(404);
        as("3001", "FINANCE").read("/calls/" + call + "/explanation").then().statusCode(403);
    }

    @Test
    void aLevelOfEscalationSaysWhenItIsToldAndWhy() {
        String id = agent.opened("complaint", Forms.complaint("MAJOR"));
        // The reply is due on Saturday at ten; two working hours later is Monday at eleven.
        agent.get("/" + id + "/clocks/reply/escalations/1/explanation")
                .then()
                .statusCode(200)
                .body("to", equalTo("SUPERVISOR"))
                .body("length", equalTo("2 working hours"))
                .body("startedAt", equalTo("2024-03-02T02:00:00Z"))
                .body("dueAt", equalTo("2024-03-04T03:00:00Z"))
                .body("pending", equalTo(true))
                .body("segments.kind", hasItems("CLOSED", "WORKING"));
        agent.taken(id, "solve-at-once", Map.of("solution", "当场退费"));
        agent.get("/" + id + "/clocks/reply/escalations/1/explanation").then().body("pending", equalTo(false));
    }

    @Test
    void whatIsNotThereOrNotForHimIsNotExplained() {
        String id = agent.opened("complaint", Forms.complaint("MAJOR"));
        agent.get("/" + id + "/clocks/reply/escalations/9/explanation")
                .then()
                .statusCode(404)
                .body("levels", equalTo(3));
        agent.get("/" + id + "/clocks/lunch/escalations/1/explanation").then().statusCode(404);
        agent.get("/" + UUID.randomUUID() + "/clocks/reply/escalations/1/explanation")
                .then()
                .statusCode(404);
        as("1001", "CUSTOMER")
                .get("/" + id + "/clocks/reply/escalations/1/explanation")
                .then()
                .statusCode(403);
    }

    private String issued(String ticket, Map<String, ?> sheet) {
        return agent.post("/tickets/" + ticket + "/work-sheets", sheet)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
