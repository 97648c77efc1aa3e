package kefu.ticket.bulk;

import static kefu.ticket.Calls.agent;
import static kefu.ticket.Calls.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kefu.platform.testkit.TestClock;
import kefu.platform.testkit.Tokens;
import kefu.ticket.Calls;
import kefu.ticket.Forms;
import kefu.ticket.Told;
import kefu.ticket.Withheld;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a job may do to many tickets: each is done or refused by itself, tried without effect, taken back. */
@QuarkusTest
class BulkActionTest {

    private final Calls agent = agent("1001");
    private final Calls supervisor = as("2001", "SUPERVISOR");

    @BeforeEach
    void fridayMorning() {
        TestClock.freeze("2024-03-01T10:00:00+08:00");
    }

    @Test
    void aStepOfManyTicketsIsDoneForEachOrRefusedByItself() {
        String one = complaint();
        String two = complaint();
        agent.taken(two, "determine-nature", Map.of("nature", "服务"));
        String unknown = UUID.randomUUID().toString();
        Withheld withheld = Withheld.complaint();
        String others = agent("1002").opened("complaint", Forms.complaint("GENERAL"));
        Map<String, Object> step =
                Map.of("kind", "STEP", "step", "determine-nature", "form", Map.of("nature", "设备故障"), "comment", "批量判定");
        String job = started(agent, step, List.of(one, two, unknown, others, one));
        ended(job)
                .body("status", equalTo("DONE"))
                .body("total", equalTo(4))
                .body("done", equalTo(1))
                .body("refused", equalTo(3))
                .body("undoUntil", nullValue());
        agent.read("/ticket-jobs/" + job + "/items")
                .then()
                .body("items.ticketId", contains(one, two, unknown, others))
                .body("items.status", contains("DONE", "REFUSED", "REFUSED", "REFUSED"))
                .body(
                        "items.problem",
                        contains(null, "/problems/illegal-step", "/problems/not-found", "/problems/forbidden"))
                .body("items[1].detail.zh", notNullValue());
        agent.read("/ticket-jobs/" + job + "/items?status=REFUSED&limit=2")
                .then()
                .body("items.seq", contains(2, 3))
                .body("next", notNullValue());
        agent.get("/" + one).then().body("state", equalTo("NATURE_DETERMINED"));
        agent.get("/" + one + "/history")
                .then()
                .body("items[1].actor", equalTo("1001"))
                .body("items[1].comment", equalTo("批量判定"));
        assertThat(Told.about(one, "ticket.complaint.classified.v1")).hasSize(1);
        Calls accused = withheld.accused();
        String blind = accused.post("/tickets/bulk", body(Map.of("kind", "NOTE", "text", "?"), List.of(withheld.id())))
                .path("id");
        await().until(() -> "DONE".equals(accused.read("/ticket-jobs/" + blind).path("status")));
        accused.read("/ticket-jobs/" + blind).then().body("refused", equalTo(1));
    }

    @Test
    void aDryRunTellsWhatWouldBecomeOfEachAndChangesNothing() {
        String open = complaint();
        String closed = closedInquiry();
        Map<String, Object> body = Map.of(
                "action",
                Map.of("kind", "ASSIGN", "assignee", "1003", "comment", "批量转派"),
                "tickets",
                List.of(open, closed),
                "dryRun",
                true);
        String job = supervisor
                .post("/tickets/bulk", body)
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        await().until(() -> "DONE".equals(supervisor.read("/ticket-jobs/" + job).path("status")));
        supervisor
                .read("/ticket-jobs/" + job + "/items")
                .then()
                .body("items.status", contains("DONE", "REFUSED"))
                .body("items.problem", contains(null, "/problems/ticket-closed"));
        agent.get("/" + open).then().body("assignee", equalTo("1001"));
        agent.get("/" + open + "/history").then().body("items.step", equalTo(List.of("opened")));
        assertThat(Told.about(open, "ticket.assigned.v1")).isEmpty();
        supervisor.post("/ticket-jobs/" + job + "/undo", "").then().statusCode(409);
    }

    @Test
    void whatAJobDidIsTakenBackWithinItsTimeUnlessTheTicketWentOn() {
        List<String> tickets = List.of(complaint(), complaint(), complaint());
        String job = started(supervisor, Map.of("kind", "ASSIGN", "assignee", "1003", "comment", "批量转派"), tickets);
        ended(supervisor, job).body("done", equalTo(3)).body("undoUntil", equalTo("2024-03-01T02:30:00Z"));
        assertThat(Told.about(tickets.getFirst(), "ticket.assigned.v1")).hasSize(1);
        started(supervisor, Map.of("kind", "ASSIGN", "assignee", "1004", "comment", "专人处理"), tickets.subList(2, 3));
        await().until(() -> "1004".equals(agent.get("/" + tickets.get(2)).path("assignee")));
        supervisor
                .post("/ticket-jobs/" + job + "/undo", "")
                .then()
                .statusCode(200)
                .body("status", equalTo("UNDOING"));
        await().until(() ->
                "UNDONE".equals(supervisor.read("/ticket-jobs/" + job).path("status")));
        supervisor
                .read("/ticket-jobs/" + job + "/items")
                .then()
                .body("items.status", contains("UNDONE", "UNDONE", "KEPT"));
        agent.get("/" + tickets.getFirst()).then().body("assignee", equalTo("1001"));
        agent.get("/" + tickets.get(2)).then().body("assignee", equalTo("1004"));
        supervisor
                .post("/ticket-jobs/" + job + "/undo", "")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/job-ended"));

        String merge = started(supervisor, Map.of("kind", "MERGE", "into", tickets.getFirst()), tickets.subList(1, 3));
        ended(supervisor, merge).body("done", equalTo(2));
        agent.get("/" + tickets.get(2)).then().body("state", equalTo("MERGED"));
        TestClock.freeze("2024-03-01T10:31:00+08:00");
        supervisor
                .post("/ticket-jobs/" + merge + "/undo", "")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/not-undoable"))
                .body("undoUntil", equalTo("2024-03-01T02:30:00Z"));
    }

    @Test
    void aJobThatMakesNoSenseIsRefusedBeforeItBegins() {
        String id = complaint();
        refused(Map.of("action", Map.of("kind", "TAG", "tag", "x")), "/tickets");
        refused(body(Map.of("kind", "STEP"), List.of(id)), "/action/step");
        refused(body(Map.of("kind", "NOTE", "text", "x", "tag", "y"), List.of(id)), "/action/tag");
        refused(body(Map.of("kind", "JUMP"), List.of(id)), "/action/kind");
        refused(body(Map.of("kind", "NOTE", "text", "x"), List.of()), "/tickets");
        refused(body(Map.of("kind", "NOTE", "text", "x"), List.of("no-id")), "/tickets/0");
        refused(body(Map.of("kind", "NOTE", "text", "x"), Collections.nCopies(10_001, id)), "/tickets");
        refused(
                Map.of("action", Map.of("kind", "NOTE", "text", "x"), "filter", Map.of("state", "RECORDED")),
                "/filter/state");
        refused(
                Map.of("action", Map.of("kind", "NOTE", "text", "x"), "filter", Map.of("colour", "red")),
                "/filter/colour");
        as("8001", "FINANCE")
                .post("/tickets/bulk", body(Map.of("kind", "NOTE", "text", "x"), List.of(id)))
                .then()
                .statusCode(403);
        Calls.with(Tokens.of("9001").roles("CUSTOMER"))
                .post("/tickets/bulk", body(Map.of("kind", "NOTE", "text", "x"), List.of(id)))
                .then()
                .statusCode(403);
        as("3001", "TECH_SUPERVISOR")
                .post("/tickets/bulk", body(Map.of("kind", "MERGE", "into", id), List.of(complaint())))
                .then()
                .statusCode(403)
                .body("allowedFor", hasItem("SUPERVISOR"));
        agent.read("/ticket-jobs/" + UUID.randomUUID()).then().statusCode(404);
    }

    private void refused(Map<String, ?> body, String pointer) {
        agent.post("/tickets/bulk", body).then().statusCode(422).body("errors.pointer", hasItem(pointer));
    }

    private static Map<String, Object> body(Map<String, ?> action, List<String> tickets) {
        return Map.of("action", action, "tickets", tickets);
    }

    private static String started(Calls who, Map<String, ?> action, List<String> tickets) {
        Response answer = who.post("/tickets/bulk", body(action, tickets));
        String id = answer.then()
                .statusCode(202)
                .body("status", equalTo("RUNNING"))
                .extract()
                .path("id");
        assertThat(answer.getHeader("Location")).endsWith("/api/v1/ticket-jobs/" + id);
        return id;
    }

    private io.restassured.response.ValidatableResponse ended(String job) {
        return ended(agent, job);
    }

    private static io.restassured.response.ValidatableResponse ended(Calls who, String job) {
        await().until(() -> "DONE".equals(who.read("/ticket-jobs/" + job).path("status")));
        return who.read("/ticket-jobs/" + job).then();
    }

    private String complaint() {
        return agent.opened("complaint", Forms.complaint("GENERAL"));
    }

    private String closedInquiry() {
        String id = agent.opened("inquiry", Map.of("question", "营业时间?"));
        agent.closedAsDuplicate(id);
        return id;
    }
}
