package kefu.ticket.ticket;

import static kefu.ticket.Calls.agent;
import static kefu.ticket.Calls.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kefu.platform.testkit.TestClock;
import kefu.ticket.Calls;
import kefu.ticket.Told;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is changed beside the process of a ticket, from which version, and the lines it leaves. */
@QuarkusTest
class TicketHistoryTest {

    private final Calls agent = agent("1001");

    @BeforeEach
    void fridayMorning() {
        TestClock.freeze("2024-03-01T10:00:00+08:00");
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
}
