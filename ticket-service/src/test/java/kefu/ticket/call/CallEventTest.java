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
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import kefu.platform.testkit.TestClock;
import kefu.ticket.Calls;
import kefu.ticket.Forms;
import kefu.ticket.Told;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a telephone system reports makes the call, in whatever order and however often it comes. */
@QuarkusTest
class CallEventTest {

    private final Calls agent = agent("1001");
    private final Calls cti = as("pbx-1", "CTI");
    private final String call = UUID.randomUUID().toString();

    @BeforeEach
    void fridayMorning() {
        TestClock.freeze("2024-03-01T10:05:00+08:00");
    }

    @Test
    void theSameEventsInAnyOrderMakeTheSameCall() {
        for (int seed = 0; seed < 4; seed++) {
            String one = UUID.randomUUID().toString();
            List<Map<String, Object>> events = new ArrayList<>(aCall(one));
            Collections.shuffle(events, new Random(seed));
            events.forEach(event -> cti.post("/call-events", event).then().statusCode(200));
            String id = cti.post("/call-events", events.getFirst()).path("id");
            agent.read("/calls/" + id)
                    .then()
                    .body("state", equalTo("ANSWERED_ON_CALL"))
                    .body("phone", equalTo("+8613812341234"))
                    .body("agent", equalTo("1001"))
                    .body("rings", equalTo(3))
                    .body("withinStandard", equalTo(true))
                    .body("holdSeconds", equalTo(40))
                    .body("callbackPromised", equalTo(false))
                    .body("startedAt", equalTo("2024-03-01T02:00:00Z"))
                    .body("answeredAt", equalTo("2024-03-01T02:00:12Z"))
                    .body("endedAt", equalTo("2024-03-01T02:04:00Z"));
        }
    }

    @Test
    void anEventThatComesTwiceChangesNothing() {
        Map<String, Object> ringing = event("e1", "NEW_CALL", "10:00:00");
        String tag = cti.post("/call-events", ringing).getHeader("ETag");
        cti.post("/call-events", ringing).then().statusCode(200).header("ETag", equalTo(tag));
        cti.post("/call-events", Calls.with(ringing, "callId", UUID.randomUUID().toString()))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/key-reused"));
        as("pbx-2", "CTI").post("/call-events", ringing).then().statusCode(200).header("ETag", equalTo(tag));
    }

    @Test
    void eventsThatComeTogetherMakeOneCall() throws Exception {
        List<Callable<Response>> reports = aCall(call).stream()
                .<Callable<Response>>map(event -> () -> cti.post("/call-events", event))
                .toList();
        List<String> ids = new ArrayList<>();
        try (ExecutorService lines = Executors.newFixedThreadPool(5)) {
            for (Future<Response> answer : lines.invokeAll(reports)) {
                ids.add(answer.get().then().statusCode(200).extract().path("id"));
            }
        }
        assertThat(Collections.nCopies(ids.size(), ids.getFirst())).isEqualTo(ids);
        agent.read("/calls/" + ids.getFirst()).then().body("state", equalTo("ANSWERED_ON_CALL"));
    }

    @Test
    void aCallNobodyAnswersIsMissedAndOutsideTheStandard() {
        cti.post("/call-events", event("e1", "NEW_CALL", "10:00:00"));
        String id = cti.post("/call-events", event("e2", "HUNG_UP", "10:00:21"))
                .then()
                .body("state", equalTo("MISSED"))
                .body("rings", equalTo(5))
                .body("withinStandard", equalTo(false))
                .body("apologyRequired", equalTo(false))
                .body("agent", nullValue())
                .extract()
                .path("id");
        assertThat(Told.about(id, "ticket.call.logged.v1")).hasSize(1);
    }

    @Test
    void aCallerOnHoldForSixtySecondsIsPromisedACallbackWhileHeWaits() {
        cti.post("/call-events", event("e1", "NEW_CALL", "10:00:00"));
        cti.post("/call-events", event("e2", "ANSWERED", "10:00:05"));
        String id = cti.post("/call-events", event("e3", "HELD", "10:04:30"))
                .then()
                .body("state", equalTo("HOLD"))
                .extract()
                .path("id");
        TestClock.freeze("2024-03-01T10:05:31+08:00");
        await().until(() ->
                "CALLBACK_PROMISED".equals(agent.read("/calls/" + id).path("state")));
        agent.read("/calls/" + id).then().body("promisedAt", equalTo("2024-03-01T02:05:30Z"));
        cti.post("/call-events", event("e4", "HUNG_UP", "10:05:31")).then().body("state", equalTo("CALLBACK_PROMISED"));
        assertThat(Told.about(id, "ticket.callback.promised.v1")).hasSize(1);
    }

    @Test
    void whileItRingsTheScreenShowsTheCallersOpenTicket() {
        String ticket = agent.opened("complaint", Calls.with(Forms.complaint("GENERAL"), "phone", "021-60001234"));
        cti.post("/call-events", Calls.with(event("e1", "NEW_CALL", "10:00:00"), "from", "02160001234"))
                .then()
                .body("possibleEarlierTicketId", equalTo(ticket))
                .body("phone", equalTo("216****1234"));
    }

    @Test
    void onlyTelephoneSystemsReportAndOnlyWhatHasHappened() {
        agent.post("/call-events", event("e1", "NEW_CALL", "10:00:00"))
                .then()
                .statusCode(403)
                .body("allowedFor", hasItem("CTI"));
        cti.post("/call-events", event("e1", "NEW_CALL", "11:00:00"))
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/at"));
        cti.post("/call-events", Calls.with(event("e1", "NEW_CALL", "10:00:00"), "type", "SNEEZED"))
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/type"));
        cti.post("/call-events", Map.of("eventId", "e")).then().statusCode(422);
    }

    private static List<Map<String, Object>> aCall(String id) {
        return List.of(
                of(id, "NEW_CALL", "10:00:00", "from", "138 1234 1234"),
                of(id, "ANSWERED", "10:00:12", "agent", "1001"),
                of(id, "HELD", "10:01:00"),
                of(id, "RESUMED", "10:01:40"),
                of(id, "HUNG_UP", "10:04:00"));
    }

    private static Map<String, Object> of(String call, String type, String time, Object... more) {
        Map<String, Object> event =
                Map.of("eventId", call + type, "callId", call, "type", type, "at", "2024-03-01T" + time + "+08:00");
        return Calls.with(event, more);
    }

    private Map<String, Object> event(String id, String type, String time) {
        return Calls.with(of(call, type, time), "eventId", call + id);
    }
}
