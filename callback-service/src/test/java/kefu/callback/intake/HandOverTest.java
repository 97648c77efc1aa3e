package kefu.callback.intake;

import static kefu.callback.Callbacks.REJECTED;
import static kefu.callback.Callbacks.agent;
import static kefu.callback.Callbacks.attempt;
import static kefu.callback.Callbacks.awaited;
import static kefu.callback.Callbacks.read;
import static kefu.callback.Callbacks.supervisor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import kefu.platform.testkit.Events;
import kefu.platform.testkit.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * C15, C07: callbacks go with the customer into other hands, an old one is asked what he was promised, and of whom nothing is
 * kept nobody is called in a rhythm.
 */
@QuarkusTest
class HandOverTest {

    private static final String LEAVER = "3001";
    private static final String SUCCESSOR = "3002";

    private final UUID customer = UUID.randomUUID();

    @BeforeEach
    void aMondayAfternoon() {
        TestClock.set("2024-03-04T15:00:00+08:00");
    }

    @Test
    void whatLayInTheHandsOfWhoeverLookedAfterTheCustomerGoesToWhoeverDoesNow() {
        String his = asked(LEAVER);
        String others = asked("1009");
        String plan = planned(LEAVER);
        ownerChanged(LEAVER, SUCCESSOR);
        await().until(() -> SUCCESSOR.equals(read(his).getString("assignee")));
        assertThat(read(others).getString("assignee")).isEqualTo("1009");
        await().until(() -> SUCCESSOR.equals(plan(plan).getString("assignee")));
        assertThat(plan(plan).getString("nextOn")).isEqualTo("2024-04-04");
        Events.awaited("callback.task.assigned.v1", UUID.fromString(his));

        ownerChanged(SUCCESSOR, null);
        await().until(() -> read(his).getString("assignee") == null);
        attempt("1001", his, "{\"outcome\":\"NO_ANSWER\"}").statusCode(201);
    }

    @Test
    void whomTheCustomerDidNotAcceptItFromDoesNotGetItByTakingOver() {
        String his = asked(SUCCESSOR);
        attempt(SUCCESSOR, his, REJECTED.replace("}", ",\"nextAssignee\":\"" + LEAVER + "\"}"))
                .statusCode(201);
        ownerChanged(LEAVER, SUCCESSOR);
        await().until(() -> read(his).getString("assignee") == null);
        assertThat(read(his).getString("rejectedBy")).isEqualTo(SUCCESSOR);
    }

    @Test
    void anOldCustomerIsAskedWhatHeWasPromisedAndANewOneIsOnlyTold() {
        UUID newcomer = UUID.randomUUID();
        departed(customer, true);
        departed(newcomer, false);
        String old = (String) awaited(customer, 1).getFirst().get("id");
        String told = (String) awaited(newcomer, 1).getFirst().get("id");
        assertThat(read(old).getString("cause")).isEqualTo("OLD_CUSTOMERS_OWNER_DEPARTED");
        assertThat(read(old).getBoolean("questions.find { it.key == 'promises' }.required"))
                .isTrue();
        String reached = "{\"outcome\":\"REACHED\",\"identityVerified\":true}";
        attempt("1001", old, reached).statusCode(422).body("errors.pointer", contains("/answers/promises"));
        attempt("1001", old, reached.replaceFirst("\\}$", ",\"answers\":{\"promises\":\"每季上门一次\"}}"))
                .statusCode(201)
                .body("task.state", equalTo("COMPLETED"));
        attempt("1001", told, reached).statusCode(201).body("task.state", equalTo("COMPLETED"));
    }

    @Test
    void whoseFileIsDestroyedIsNotCalledInARhythmAnyMore() {
        String plan = planned(LEAVER);
        Events.publish(
                "customer.events",
                "customer.archive.destroyed.v1",
                customer,
                Map.of("number", "XH-20240304-0001", "caseId", UUID.randomUUID()));
        await().until(() -> plan(plan).getString("state").equals("CLOSED"));
        assertThat(plan(plan).getString("nextOn")).isNull();
        Events.awaited("callback.plan.closed.v1", UUID.fromString(plan));
    }

    private String asked(String assignee) {
        return agent("1001")
                .body(Map.of("kind", "RESULT", "customerId", customer, "dueOn", "2024-03-08", "assignee", assignee))
                .post("/api/v1/callbacks")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private String planned(String assignee) {
        return supervisor()
                .body(Map.of("kind", "MONTHLY", "customerId", customer, "anchorOn", "2024-03-04", "assignee", assignee))
                .post("/api/v1/callback-plans")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static JsonPath plan(String id) {
        return supervisor()
                .get("/api/v1/callback-plans/" + id)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private void ownerChanged(String from, String to) {
        Map<String, Object> owner = new HashMap<>(Map.of("from", from));
        if (to != null) {
            owner.put("to", to);
        }
        Events.publish("customer.events", "customer.owner-changed.v1", customer, owner);
    }

    private static void departed(UUID whose, boolean old) {
        Events.publish(
                "customer.events",
                "customer.owner-departed.v1",
                whose,
                Map.of(
                        "departureId",
                        UUID.randomUUID(),
                        "departed",
                        LEAVER,
                        "leftOn",
                        "2024-03-01",
                        "successor",
                        SUCCESSOR,
                        "oldCustomer",
                        old));
    }
}
