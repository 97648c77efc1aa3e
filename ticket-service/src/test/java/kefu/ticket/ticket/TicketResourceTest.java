package kefu.ticket.ticket;

import static kefu.ticket.Calls.agent;
import static kefu.ticket.Calls.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.Map;
import java.util.UUID;
import kefu.platform.testkit.TestClock;
import kefu.ticket.Calls;
import kefu.ticket.Forms;
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
                .body("processVersion", equalTo(3))
                .body("state", equalTo("RECORDED"))
                .body("closed", equalTo(false))
                .body("priority", equalTo("HIGH"))
                .body("customerId", equalTo(customer.toString()))
                .body("receiver", equalTo("1001"))
                .body("assignee", nullValue())
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

    private io.restassured.response.Response keyed(String key, Map<String, ?> body) {
        return agent.request()
                .header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1/tickets");
    }
}
