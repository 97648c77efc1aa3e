package kefu.ticket.call;

import static kefu.ticket.Calls.agent;
import static kefu.ticket.Calls.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import kefu.platform.testkit.TestClock;
import kefu.ticket.Calls;
import kefu.ticket.Forms;
import kefu.ticket.Told;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 002-M5 1.1, 003-篇4 四(二), 004-S6: how a call is answered, and what is written down about it. */
@QuarkusTest
class CallTest {

    private final Calls agent = agent("1001");
    private final String phone = "139" + ThreadLocalRandom.current().nextInt(10_000_000, 99_999_999);

    @BeforeEach
    void fridayMorning() {
        TestClock.freeze("2024-03-01T10:00:00+08:00");
    }

    @ParameterizedTest
    @CsvSource({
        "1, true, false",
        "2, true, false",
        "3, true, false",
        "4, false, false",
        "5, false, true",
        "6, false, true"
    })
    void threeRingsAreWithinTheStandardAndFromFiveOnTheAgentApologises(int rings, boolean within, boolean apology) {
        log(Map.of("phone", phone, "rings", rings, "matter", "查询账单"))
                .then()
                .statusCode(201)
                .header("ETag", equalTo("\"0\""))
                .body("withinStandard", equalTo(within))
                .body("apologyRequired", equalTo(apology))
                .body("state", equalTo("ANSWERED_ON_CALL"))
                .body("agent", equalTo("1001"));
    }

    @Test
    void aCallerMayKeepHisNameAndNumberToHimself() {
        String id = log(Map.of("matter", "询问营业时间"))
                .then()
                .statusCode(201)
                .body("callerName", nullValue())
                .body("withinStandard", nullValue())
                .extract()
                .path("id");
        assertThat(Told.about(id, "ticket.call.logged.v1")).hasSize(1);
    }

    @Test
    void heldForMoreThanSixtySecondsTheCallerIsPromisedACallback() {
        log(held(60)).then().body("callbackPromised", equalTo(false));
        String id = log(held(61))
                .then()
                .statusCode(201)
                .body("callbackPromised", equalTo(true))
                .body("state", equalTo("CALLBACK_PROMISED"))
                .body("callbackDueAt", equalTo("2024-03-01T02:30:00Z"))
                .extract()
                .path("id");
        assertThat(Told.about(id, "ticket.callback.promised.v1")).hasSize(1);
        log(Calls.with(held(61), "callbackPromised", false))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/callback-not-promised"))
                .body("errors.pointer", hasItem("/callbackPromised"));
        log(Calls.with(held(61), "phone", null)).then().statusCode(422).body("errors.pointer", hasItem("/phone"));
    }

    @Test
    void nobodyIsPutOnHoldWithoutHavingAgreed() {
        log(Calls.with(held(5), "holdConsent", null))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/hold-without-consent"))
                .body("errors.pointer", hasItem("/holdConsent"));
        log(Map.of("phone", phone, "holdSeconds", 0)).then().statusCode(201);
        log(Map.of("phone", phone, "holdSeconds", 5, "holdConsent", false))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/hold-without-consent"));
    }

    @Test
    void aPromisedCallbackIsMadeWithinThirtyMinutesOrIsOverdue() {
        String id = log(Map.of("phone", phone, "callbackPromised", true)).path("id");
        TestClock.freeze("2024-03-01T10:30:01+08:00");
        await().until(() ->
                agent.<String>all("/calls?callbackOverdue=true&limit=200", "id").contains(id));
        assertThat(Told.about(id, "ticket.call.callback-overdue.v1")).hasSize(1);
        patch(id, Map.of("repliedAt", "2024-03-01T10:30:00+08:00"))
                .then()
                .statusCode(200)
                .body("state", equalTo("REPLIED"))
                .body("callbackOverdue", equalTo(false));
        patch(log(Map.of("matter", "无承诺")).path("id"), Map.of("repliedAt", "2024-03-01T10:30:00+08:00"))
                .then()
                .statusCode(409)
                .body("errors.pointer", hasItem("/repliedAt"));
    }

    @Test
    void nobodyWasCalledBackBeforeHeCalled() {
        String id =
                log(Map.of("phone", "13800138000", "callbackPromised", true)).path("id");
        patch(id, Map.of("repliedAt", "2024-03-01T09:59:59+08:00"))
                .then()
                .statusCode(422)
                .body("errors.code", hasItem("before-the-call"));
        patch(id, Map.of("repliedAt", "2024-03-01T10:00:00+08:00")).then().statusCode(200);
    }

    @Test
    void aSecondCallFromTheSameNumberOnTheSameDayProposesTheOpenTicket() {
        String ticket = agent.opened("complaint", Calls.with(Forms.complaint("GENERAL"), "phone", phone));
        String spoken = "+86 " + phone.substring(0, 3) + "-" + phone.substring(3);
        String id = log(Map.of("phone", spoken, "rings", 2))
                .then()
                .body("possibleEarlierTicketId", equalTo(ticket))
                .body("phone", equalTo("+86" + phone))
                .extract()
                .path("id");
        patch(id, Map.of("ticketId", ticket)).then().statusCode(200).body("ticketId", equalTo(ticket));
        agent.get("/" + ticket + "/history").then().body("items.step", hasItem("call-logged"));
        agent.read("/calls/lookup?phone=" + phone)
                .then()
                .statusCode(200)
                .body("possibleEarlierTicketId", equalTo(ticket))
                .body("tickets.id", equalTo(List.of(ticket)))
                .body("calls.id", equalTo(List.of(id)));
        TestClock.freeze("2024-03-02T10:00:00+08:00");
        log(Map.of("phone", phone)).then().body("possibleEarlierTicketId", nullValue());
        as("8001", "FINANCE").read("/calls/lookup?phone=" + phone).then().statusCode(403);
        agent.read("/calls/lookup?phone=abc").then().statusCode(422).body("errors.pointer", hasItem("?phone"));
        agent.read("/calls/lookup").then().statusCode(422);
    }

    @Test
    void aClosedTicketIsNotProposed() {
        String ticket = agent.opened("inquiry", Map.of("question", "营业时间?", "phone", phone));
        agent.closedAsDuplicate(ticket);
        log(Map.of("phone", phone)).then().body("possibleEarlierTicketId", nullValue());
    }

    @Test
    void whatWasMeasuredStaysAndEveryChangeLeavesALine() {
        String id = log(Map.of("phone", phone, "rings", 4)).path("id");
        agent.request()
                .contentType("application/json")
                .body(Map.of("matter", "查询"))
                .patch("/api/v1/calls/" + id)
                .then()
                .statusCode(428);
        patch(id, Map.of("matter", "查询", "callerName", "王小明"))
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"1\""));
        patch(id, Map.of("rings", 2)).then().statusCode(409).body("type", equalTo("/problems/measured-already"));
        patch(id, Map.of("state", "LOGGED")).then().statusCode(422).body("errors.pointer", hasItem("/state"));
        patch(id, Map.of("ticketId", UUID.randomUUID().toString()))
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/ticketId"));
        Calls other = agent("1002");
        other.request()
                .header("If-Match", "*")
                .contentType("application/json")
                .body(Map.of("matter", "改写"))
                .patch("/api/v1/calls/" + id)
                .then()
                .statusCode(403)
                .body("allowedFor", equalTo("1001"));
        agent.read("/calls/" + id + "/history")
                .then()
                .body("items.what", equalTo(List.of("written", "completed")))
                .body("items[1].changed.matter", equalTo("查询"));
    }

    private Response log(Map<String, ?> body) {
        return agent.post("/calls", body);
    }

    private Map<String, Object> held(int seconds) {
        return Map.of("phone", phone, "holdSeconds", seconds, "holdConsent", true);
    }

    private Response patch(String id, Map<String, ?> body) {
        String tag = agent.read("/calls/" + id).getHeader("ETag");
        return agent.request()
                .header("If-Match", tag)
                .contentType("application/json")
                .body(body)
                .patch("/api/v1/calls/" + id);
    }
}
