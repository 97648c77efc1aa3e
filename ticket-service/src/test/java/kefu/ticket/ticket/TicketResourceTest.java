package kefu.ticket.ticket;

import static io.restassured.RestAssured.given;
import static kefu.ticket.Calls.agent;
import static kefu.ticket.Calls.as;
import static kefu.ticket.Calls.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kefu.platform.testkit.TestClock;
import kefu.platform.testkit.Tokens;
import kefu.ticket.Calls;
import kefu.ticket.Forms;
import kefu.ticket.Told;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The shape of a ticket and the promises every route keeps. */
@QuarkusTest
class TicketResourceTest {

    private final Calls agent = agent("1001");

    @BeforeEach
    void fridayMorning() {
        TestClock.freeze("2024-03-01T10:00:00+08:00");
    }

    @Test
    void aTicketShowsWhatItIsAndWhatCanBeDoneNext() {
        UUID customer = UUID.randomUUID();
        agent.open(Map.of(
                        "process",
                        "complaint",
                        "customerId",
                        customer.toString(),
                        "channel",
                        "WECHAT",
                        "externalId",
                        "crm-" + customer,
                        "form",
                        Forms.complaint("MAJOR")))
                .then()
                .statusCode(201)
                .header("ETag", equalTo("\"0\""))
                .body("process", equalTo("complaint"))
                .body("processVersion", equalTo(1))
                .body("state", equalTo("RECORDED"))
                .body("closed", equalTo(false))
                .body("priority", equalTo("HIGH"))
                .body("customerId", equalTo(customer.toString()))
                .body("receiver", equalTo("1001"))
                .body("assignee", equalTo("1001"))
                .body("channel", equalTo("WECHAT"))
                .body("externalId", equalTo("crm-" + customer))
                .body("subject", equalTo("电梯停运三天无人处理"))
                .body("form.phone", equalTo("13812341234"))
                .body("clocks.name", hasItems("rectify", "reply"))
                .body("clocks.state", hasItem("RUNNING"))
                .body("allowedSteps.step", hasItems("determine-nature", "hold", "hand-over", "solve-at-once"))
                .body("allowedSteps.step", not(hasItem("resolve")))
                .body("allowedSteps.find { it.step == 'determine-nature' }.title.zh", equalTo("判定投诉性质"))
                .body("allowedSteps.find { it.step == 'determine-nature' }.form.required", hasItem("nature"))
                .body("createdAt", equalTo("2024-03-01T02:00:00Z"))
                .body("updatedAt", equalTo("2024-03-01T02:00:00Z"));
    }

    @Test
    void aTicketIsReadAgainOnlyIfItChanged() {
        String id = agent.opened("inquiry", Map.of("question", "营业时间?"));
        String tag = agent.get("/" + id).getHeader("ETag");
        agent.request()
                .header("If-None-Match", tag)
                .get("/api/v1/tickets/" + id)
                .then()
                .statusCode(304);
        agent.taken(id, "clarify", Map.of("asked", "哪个网点?"));
        agent.request()
                .header("If-None-Match", tag)
                .get("/api/v1/tickets/" + id)
                .then()
                .statusCode(200);
    }

    @Test
    void anExternalIdIsUnique() {
        String external = "crm-" + UUID.randomUUID();
        Map<String, Object> body =
                Map.of("process", "inquiry", "externalId", external, "form", Map.of("question", "营业时间?"));
        agent.open(body).then().statusCode(201);
        agent.open(body)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/external-id-taken"))
                .body("errors.pointer", hasItem("/externalId"));
    }

    @Test
    void aCorrectionNeedsTheVersionAndLeavesALine() {
        UUID customer = UUID.randomUUID();
        String id = agent.opened("inquiry", Map.of("question", "营业时间?"));
        Map<String, Object> change = new HashMap<>(Map.of("priority", "URGENT", "customerId", customer.toString()));
        change.put("subject", null);
        agent.patch(id, null, change).then().statusCode(428);
        agent.patch(id, "\"7\"", change).then().statusCode(412).body("currentVersion", equalTo(0));
        agent.patch(id, "\"0\"", change)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("priority", equalTo("URGENT"))
                .body("customerId", equalTo(customer.toString()))
                .body("subject", nullValue());
        agent.get("/" + id + "/history")
                .then()
                .body("items.step", equalTo(List.of("opened", "corrected")))
                .body("items[1].form.priority", equalTo("URGENT"))
                .body("items[1].actor", equalTo("1001"));
        assertThat(Told.about(id, "ticket.updated.v1"))
                .singleElement()
                .satisfies(event -> assertThat(event.data().path("changed").toString())
                        .contains("priority", "customerId", "subject"));
        agent.patch(id, "\"1\"", Map.of("state", "CLOSED"))
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/state"));
        as("8001", "FINANCE")
                .patch(id, "\"1\"", Map.of("priority", "LOW"))
                .then()
                .statusCode(403);
    }

    @Test
    void aStaleStepIsRefusedIfItNamesAVersion() {
        String id = agent.opened("inquiry", Map.of("question", "营业时间?"));
        agent.taken(id, "clarify", Map.of("asked", "哪个网点?"));
        agent.request()
                .header("If-Match", "\"0\"")
                .contentType(ContentType.JSON)
                .body(Map.of("form", Map.of("answer", "9点")))
                .post("/api/v1/tickets/" + id + "/steps/answer")
                .then()
                .statusCode(412);
    }

    @Test
    void historyIsAppendedToAndNothingElse() {
        String id = agent.opened("inquiry", Map.of("question", "营业时间?"));
        String path = "/api/v1/tickets/" + id + "/history";
        agent.request()
                .contentType(ContentType.JSON)
                .body(Map.of())
                .patch(path)
                .then()
                .statusCode(405);
        agent.request().delete(path).then().statusCode(405);
        agent.request()
                .contentType(ContentType.JSON)
                .body(Map.of())
                .put(path)
                .then()
                .statusCode(405);
        agent.request().delete("/api/v1/tickets/" + id).then().statusCode(405);
    }

    @Test
    void historyIsPagedInOrder() {
        String id = agent.opened("inquiry", Map.of("question", "营业时间?"));
        for (int i = 0; i < 4; i++) {
            agent.taken(id, "clarify", Map.of("asked", "第" + i + "问"));
        }
        String next = agent.get("/" + id + "/history?limit=2")
                .then()
                .body("items.seq", equalTo(List.of(1, 2)))
                .extract()
                .path("next");
        agent.get("/" + id + "/history?limit=3&cursor=" + next)
                .then()
                .body("items.seq", equalTo(List.of(3, 4, 5)))
                .body("items.last().form.asked", equalTo("第3问"))
                .body("next", nullValue());
    }

    @Test
    void aRepeatedRequestWithItsKeyOpensOneTicket() {
        String key = UUID.randomUUID().toString();
        Map<String, Object> body = Map.of("process", "inquiry", "form", Map.of("question", "营业时间?"));
        var first = keyed(key, body).then().statusCode(201).extract();
        var again = keyed(key, body)
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", "true")
                .extract();
        assertThat(again.<String>path("id")).isEqualTo(first.path("id"));
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        keyed(key, with(body, "subject", "另一件")).then().statusCode(422).body("type", equalTo("/problems/key-reused"));
    }

    @Test
    void whoHasNoNeedOfPersonalDataSeesItMasked() {
        String id = agent.opened("complaint", Forms.complaint("GENERAL"));
        as("8001", "FINANCE")
                .get("/" + id)
                .then()
                .statusCode(200)
                .body("form.phone", equalTo("138****1234"))
                .body("form.complainant", equalTo("王**"));
        as("8001", "FINANCE").get("/" + id + "/history").then().body("items[0].form.phone", equalTo("138****1234"));
        as("1002", "AGENT").get("/" + id).then().body("form.phone", equalTo("13812341234"));
    }

    @Test
    void aTechnicianSeesHisJobsAndACustomerHisTickets() {
        UUID customer = UUID.randomUUID();
        Calls self = Calls.with(Tokens.of(customer.toString()).roles("CUSTOMER"));
        Calls technician = as("4010", "TECHNICIAN");
        String id = agent.open(Map.of("process", "repair", "customerId", customer.toString(), "form", Forms.repair()))
                .path("id");
        String foreign = agent.opened("repair", Forms.repair());
        technician.get("/" + id).then().statusCode(404);
        agent.taken(id, "dispatch", Map.of("technician", "4010"));
        technician.get("/" + id).then().statusCode(200).body("form.phone", equalTo("021-55667788"));
        assertThat(technician.get("").<List<String>>path("items.id")).containsExactly(id);
        assertThat(technician.get("?assignee=1001").<List<String>>path("items.id"))
                .isEmpty();
        assertThat(self.get("").<List<String>>path("items.id")).containsExactly(id);
        self.get("/" + foreign).then().statusCode(404);
        assertThat(self.get("?customerId=" + UUID.randomUUID()).<List<String>>path("items.id"))
                .isEmpty();
    }

    @Test
    void badInputIsRefusedWithAReasonAndChangesNothing() {
        agent.open(Map.of("process", "no-such", "form", Map.of()))
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/process"));
        agent.open(Map.of("process", "inquiry", "form", Map.of("question", "?", "extra", 1)))
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/form/extra"));
        agent.open(Map.of("process", "inquiry", "colour", "red", "form", Map.of("question", "?")))
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/colour"));
        agent.open(Map.of("process", "inquiry", "customerId", "abc", "form", Map.of("question", "?")))
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/customerId"));
        agent.open(Map.of("process", "inquiry", "channel", "PIGEON", "form", Map.of("question", "?")))
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/channel"));
        agent.open(Map.of("process", "inquiry", "priority", "TOP", "form", Map.of("question", "?")))
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/priority"));
        agent.open(Map.of(
                        "process",
                        "inquiry",
                        "parentId",
                        UUID.randomUUID().toString(),
                        "form",
                        Map.of("question", "?")))
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/parentId"));
        agent.open("complaint", with(Forms.complaint("MAJOR"), "phone", "12"))
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/form/phone"));
        agent.open("complaint", with(Forms.complaint("MAJOR"), "complainedAt", "2030-01-01T00:00:00Z"))
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/form/complainedAt"));
        for (String body : List.of("", "[]", "null", "{", "{\"process\":5}", "\"text\"")) {
            agent.request()
                    .contentType(ContentType.JSON)
                    .body(body)
                    .post("/api/v1/tickets")
                    .then()
                    .statusCode(hasStatus(400, 422));
        }
        agent.get("/" + UUID.randomUUID()).then().statusCode(404);
        agent.get("/abc").then().statusCode(404);
        agent.take(UUID.randomUUID().toString(), "resolve", Map.of()).then().statusCode(404);
        agent.take(agent.opened("inquiry", Map.of("question", "?")), "fly", Map.of())
                .then()
                .statusCode(404);
        given().get("/api/v1/tickets").then().statusCode(401);
    }

    @Test
    void fourByteCharactersSurvive() {
        String question = "𠮷野家的发票👩‍👩‍👧‍👦怎么开?";
        String id = agent.opened("inquiry", Map.of("question", question));
        agent.get("/" + id).then().body("form.question", equalTo(question)).body("subject", equalTo(question));
    }

    private io.restassured.response.Response keyed(String key, Map<String, ?> body) {
        return agent.request()
                .header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1/tickets");
    }

    private static org.hamcrest.Matcher<Integer> hasStatus(Integer... any) {
        return org.hamcrest.Matchers.isIn(any);
    }
}
