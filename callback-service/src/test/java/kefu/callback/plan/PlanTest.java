package kefu.callback.plan;

import static kefu.callback.Callbacks.X;
import static kefu.callback.Callbacks.agent;
import static kefu.callback.Callbacks.awaited;
import static kefu.callback.Callbacks.ofCustomer;
import static kefu.callback.Callbacks.supervisor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kefu.platform.testkit.Events;
import kefu.platform.testkit.TestClock;
import org.junit.jupiter.api.Test;

/** Plans and the callbacks they lead to (003-篇8 五, 001-④一1). */
@QuarkusTest
class PlanTest {

    private static final String PLANS = "/api/v1/callback-plans";

    /** Of a project delivered on 2024-01-15: monthly for a year, quarterly afterwards. */
    private static final List<String> THE_FIRST_FOURTEEN = List.of(
            "2024-02-15",
            "2024-03-15",
            "2024-04-15",
            "2024-05-15",
            "2024-06-15",
            "2024-07-15",
            "2024-08-15",
            "2024-09-15",
            "2024-10-15",
            "2024-11-15",
            "2024-12-15",
            "2025-01-15",
            "2025-04-15",
            "2025-07-15");

    private final UUID customer = UUID.randomUUID();

    @Test
    void aProjectIsPlannedMonthlyForItsFirstYearAndQuarterlyAfterwards() {
        TestClock.set("2024-01-15T10:00:00+08:00");
        String plan = created("PROJECT", "2024-01-15").extract().path("id");
        assertThat(schedule(plan, "?limit=14")).containsExactlyElementsOf(THE_FIRST_FOURTEEN);
    }

    @Test
    void theEndsOfMonthsAreClippedAndTheAnchorDayIsKept() {
        TestClock.set("2024-01-31T10:00:00+08:00");
        String plan = created("PROJECT", "2024-01-31").extract().path("id");
        assertThat(schedule(plan, "?from=2024-12-01&limit=4"))
                .containsExactly("2024-12-31", "2025-01-31", "2025-04-30", "2025-07-31");
    }

    @Test
    void aProjectDeliveredLongAgoIsPlannedQuarterlyAtOnce() {
        TestClock.set("2024-03-01T10:00:00+08:00");
        created("PROJECT", "2022-06-01")
                .body("interval", equalTo("P3M"))
                .body("startsOn", equalTo("2024-03-01"))
                .body("nextOn", equalTo("2024-03-01"));
    }

    @Test
    void callbacksAreMadeOneByOneAsTheirDaysComeNear() {
        TestClock.set("2024-01-15T10:00:00+08:00");
        String plan = created("PROJECT", "2024-01-15").extract().path("id");
        assertThat(ofCustomer(customer)).isEmpty();

        TestClock.set("2024-02-08T00:00:00+08:00");
        assertThat(awaited(customer, 1).getFirst())
                .containsEntry("kind", "PROJECT")
                .containsEntry("cause", "PLAN")
                .containsEntry("planId", plan)
                .containsEntry("dueOn", "2024-02-15")
                .containsEntry("state", "OPEN");

        TestClock.set("2025-07-20T00:00:00+08:00");
        assertThat(awaited(customer, 14))
                .extracting(callback -> callback.get("dueOn"))
                .containsExactlyElementsOf(THE_FIRST_FOURTEEN);
        assertThat(agent(X).get(PLANS + "/" + plan + "/schedule?limit=1")
                        .then()
                        .extract()
                        .<String>path("items[0].callbackId"))
                .isEqualTo(ofCustomer(customer).getFirst().get("id"));
        supervisor()
                .body("{\"reason\":\"done\"}")
                .post(PLANS + "/" + plan + "/closure")
                .then()
                .statusCode(200);
    }

    @Test
    void aCallbackOfAPlanFallsDueAndOverdueOnItsDay() {
        TestClock.set("2024-05-06T10:00:00+08:00");
        custom("2024-05-01", "P10D");
        String callback = (String) awaited(customer, 1).getFirst().get("id");
        TestClock.set("2024-05-11T00:00:00+08:00");
        Events.awaited("callback.task.due.v1", UUID.fromString(callback));
        TestClock.set("2024-05-12T00:00:00+08:00");
        var overdue = Events.awaited("callback.task.overdue.v1", UUID.fromString(callback));
        assertThat(overdue.data().get("dueOn").asText()).isEqualTo("2024-05-11");
        await().until(() -> Boolean.TRUE.equals(ofCustomer(customer).getFirst().get("overdue")));
        assertThat(Events.published("callback.task.due.v1", UUID.fromString(callback)))
                .hasSize(1);
    }

    @Test
    void aPlanEndsWithItsLastDay() {
        TestClock.set("2024-05-06T10:00:00+08:00");
        String plan = create(Map.of(
                        "kind", "CUSTOM",
                        "customerId", customer,
                        "anchorOn", "2024-05-06",
                        "interval", "P15D",
                        "endsOn", "2024-06-10"))
                .statusCode(201)
                .extract()
                .path("id");
        assertThat(schedule(plan, "")).containsExactly("2024-05-21", "2024-06-05");
        TestClock.set("2024-07-01T00:00:00+08:00");
        awaited(customer, 2);
        await().until(() -> agent(X).get(PLANS + "/" + plan).path("state").equals("CLOSED"));
        agent(X).get(PLANS + "/" + plan).then().body("nextOn", nullValue()).body("ending", equalTo("ended"));
        Events.awaited("callback.plan.closed.v1", UUID.fromString(plan));
    }

    @Test
    void oneCustomerIsNotPlannedTwiceForTheSameThing() {
        TestClock.set("2024-05-06T10:00:00+08:00");
        String plan = created("MONTHLY", "2024-05-06").extract().path("id");
        create(wanted("MONTHLY", "2024-05-06")).statusCode(409).body("type", equalTo("/problems/plan-exists"));
        supervisor()
                .body("{\"reason\":\"换新方案\"}")
                .post(PLANS + "/" + plan + "/closure")
                .then()
                .statusCode(200);
        created("MONTHLY", "2024-05-06");
    }

    @Test
    void aChangedPlanMovesOn() {
        TestClock.set("2024-05-06T10:00:00+08:00");
        ValidatableResponse created = created("MONTHLY", "2024-05-06");
        String plan = created.extract().path("id");
        String etag = created.extract().header("ETag");
        supervisor()
                .body("{\"anchorOn\":\"2024-05-20\"}")
                .patch(PLANS + "/" + plan)
                .then()
                .statusCode(428);
        supervisor()
                .header("If-Match", "\"77\"")
                .body("{\"anchorOn\":\"2024-05-20\"}")
                .patch(PLANS + "/" + plan)
                .then()
                .statusCode(412);
        supervisor()
                .header("If-Match", etag)
                .body("{\"anchorOn\":\"2024-05-20\",\"assignee\":\"1002\"}")
                .patch(PLANS + "/" + plan)
                .then()
                .statusCode(200)
                .body("nextOn", equalTo("2024-06-20"))
                .body("assignee", equalTo("1002"));
        TestClock.set("2024-06-13T00:00:00+08:00");
        assertThat(awaited(customer, 1).getFirst())
                .containsEntry("dueOn", "2024-06-20")
                .containsEntry("assignee", "1002");
    }

    private void custom(String anchor, String interval) {
        create(Map.of("kind", "CUSTOM", "customerId", customer, "anchorOn", anchor, "interval", interval))
                .statusCode(201);
    }

    private ValidatableResponse created(String kind, String anchor) {
        return create(wanted(kind, anchor)).statusCode(201);
    }

    private Map<String, Object> wanted(String kind, String anchor) {
        return Map.of("kind", kind, "customerId", customer, "anchorOn", anchor);
    }

    private static ValidatableResponse create(Map<String, Object> body) {
        return supervisor().body(body).post(PLANS).then();
    }

    private static List<String> schedule(String plan, String query) {
        return agent(X).get(PLANS + "/" + plan + "/schedule" + query)
                .then()
                .statusCode(200)
                .extract()
                .path("items.dueOn");
    }
}
