package kefu.ticket.merging;

import static kefu.ticket.Calls.agent;
import static kefu.ticket.Calls.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kefu.platform.testkit.TestClock;
import kefu.ticket.Calls;
import kefu.ticket.Forms;
import kefu.ticket.Together;
import kefu.ticket.Withheld;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is not merged, by whom not, and who wins when two come at once. */
@QuarkusTest
class MergeRefusalTest {

    private final Calls agent = agent("1001");
    private final Calls supervisor = as("2001", "SUPERVISOR");

    @BeforeEach
    void fridayMorning() {
        TestClock.freeze("2024-03-01T10:00:00+08:00");
    }

    @Test
    void whatMayNotBeMergedIsRefusedWithItsReason() {
        String open = complaint();
        String other = complaint();
        merge(open, open).then().statusCode(422).body("errors.pointer", hasItem("/from"));
        merge(open, UUID.randomUUID().toString())
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/unknown-ticket"));
        merge(UUID.randomUUID().toString(), open).then().statusCode(404);
        String closed = inquiry();
        agent.closedAsDuplicate(closed);
        merge(open, closed).then().statusCode(409).body("type", equalTo("/problems/ticket-closed"));
        merge(closed, open).then().statusCode(409).body("type", equalTo("/problems/ticket-closed"));
        merged(open, other);
        merge(complaint(), other)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/merged"))
                .body("mergedInto", equalTo(agent.get("/" + open).path("number")));
        merge(other, complaint()).then().statusCode(409).body("type", equalTo("/problems/merged"));
        Map<String, Object> body = Map.of("from", complaint());
        as("8001", "FINANCE").post("/tickets/" + open + "/merges", body).then().statusCode(403);
        agent("1002")
                .post("/tickets/" + open + "/merges", body)
                .then()
                .statusCode(403)
                .body("allowedFor", hasItem("1001"));
        supervisor.post("/tickets/" + open + "/merges", body).then().statusCode(201);
        agent.request()
                .contentType("application/json")
                .header("If-Match", "\"0\"")
                .body(Map.of("from", complaint()))
                .post("/api/v1/tickets/" + open + "/merges")
                .then()
                .statusCode(412);
    }

    @Test
    void ticketsOfTwoCustomersAreMergedOnlyIfThatIsConfirmed() {
        String one = inquiryOf(UUID.randomUUID());
        String two = inquiryOf(UUID.randomUUID());
        merge(one, two)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/other-customer"))
                .body("errors.pointer", hasItem("/confirmOtherCustomer"));
        agent.post("/tickets/" + one + "/merges", Map.of("from", two, "confirmOtherCustomer", true))
                .then()
                .statusCode(201);
        merge(inquiry(), one).then().statusCode(201);
    }

    @Test
    void aWithheldComplaintIsNotThereForTheAccusedAndGoesIntoNoOpenTicket() {
        Withheld complaint = Withheld.complaint();
        String open = complaint();
        complaint
                .accused()
                .post("/tickets/" + complaint.id() + "/merges", Map.of("from", open))
                .then()
                .statusCode(404);
        complaint
                .accused()
                .post("/tickets/" + open + "/merges", Map.of("from", complaint.id()))
                .then()
                .statusCode(422);
        complaint
                .accused()
                .read("/tickets/" + complaint.id() + "/merges")
                .then()
                .statusCode(404);
        complaint
                .accused()
                .post("/tickets/" + complaint.id() + "/splits", Map.of("process", "inquiry"))
                .then()
                .statusCode(404);
        merge(open, complaint.id()).then().statusCode(409).body("errors.code", hasItem("withheld"));
        merge(complaint.id(), open).then().statusCode(409).body("errors.code", hasItem("withheld"));
        agent.post(
                        "/tickets/" + complaint.id() + "/splits",
                        Map.of("process", "inquiry", "form", Map.of("question", "?")))
                .then()
                .statusCode(409);
    }

    @Test
    void aMergeIsUndoneOnceByWhoMergedOrASupervisorAndInItsOrder() {
        String a = complaint();
        String b = complaint();
        String c = complaint();
        String first = merged(b, a);
        agent("1003")
                .post("/tickets/" + b + "/merges/" + first + "/undo", Map.of())
                .then()
                .statusCode(403);
        String second = merged(c, b);
        undone(b, first).then().statusCode(409).body("type", equalTo("/problems/merged"));
        agent.read("/tickets/" + c + "/links").then().body("items.kind", hasItem("MERGED_FROM"));
        agent.request()
                .header("If-Match", "\"7\"")
                .contentType("application/json")
                .body(Map.of())
                .post("/api/v1/tickets/" + c + "/merges/" + second + "/undo")
                .then()
                .statusCode(412);
        supervisor
                .post("/tickets/" + c + "/merges/" + second + "/undo", Map.of("reason", "不是同一件事"))
                .then()
                .statusCode(200);
        undone(c, second).then().statusCode(409).body("type", equalTo("/problems/undone-already"));
        undone(b, first).then().statusCode(200);
        undone(c, first).then().statusCode(404);
        for (String ticket : List.of(a, b, c)) {
            agent.get("/" + ticket).then().body("state", equalTo("RECORDED"));
        }
    }

    @Test
    void ofTwoWhoMergeAgainstEachOtherOneWins() throws Exception {
        for (int round = 0; round < 4; round++) {
            String a = complaint();
            String b = complaint();
            List<Integer> answers = Together.at(
                    () -> merge(a, b).statusCode(),
                    () -> merge(b, a).statusCode(),
                    () -> merge(a, b).statusCode());
            assertThat(answers).containsOnlyOnce(201).containsOnly(201, 409);
            assertThat(List.of(state(a), state(b))).containsExactlyInAnyOrder("RECORDED", "MERGED");
        }
    }

    @Test
    void aStepOfATicketThatIsBeingMergedComesBeforeOrIsRefused() throws Exception {
        for (int round = 0; round < 4; round++) {
            String target = complaint();
            String source = complaint();
            List<Response> answers = Together.at(
                    () -> merge(target, source),
                    () -> agent.take(source, "determine-nature", Map.of("nature", "设备故障")));
            assertThat(answers.getFirst().statusCode()).isEqualTo(201);
            boolean stepped = answers.getLast().statusCode() == 200;
            assertThat(answers.getLast().statusCode()).isIn(200, 409);
            undone(target, answers.getFirst().path("id")).then().statusCode(200);
            assertThat(state(source)).isEqualTo(stepped ? "NATURE_DETERMINED" : "RECORDED");
        }
    }

    private String complaint() {
        return agent.opened("complaint", Forms.complaint("GENERAL"));
    }

    private String inquiry() {
        return agent.opened("inquiry", Map.of("question", "营业时间?"));
    }

    private String inquiryOf(UUID customer) {
        return agent.open(Map.of(
                        "process", "inquiry", "customerId", customer.toString(), "form", Map.of("question", "账单?")))
                .path("id");
    }

    private String state(String id) {
        return agent.get("/" + id).path("state");
    }

    private Response merge(String into, String from) {
        return agent.post("/tickets/" + into + "/merges", Map.of("from", from));
    }

    private String merged(String into, String from) {
        return merge(into, from).then().statusCode(201).extract().path("id");
    }

    private Response undone(String ticket, String merge) {
        return agent.post("/tickets/" + ticket + "/merges/" + merge + "/undo", Map.of());
    }
}
