package kefu.platform.operations;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kefu.platform.inbox.Effects;
import kefu.platform.inbox.ForeignEvents;
import kefu.platform.testkit.Events;
import kefu.platform.testkit.TestClock;
import kefu.platform.timer.TestTimers;
import kefu.platform.timer.Timers;
import org.junit.jupiter.api.Test;

/** What an operator sees of a service on its management port, and can do there. */
@QuarkusTest
class OperatorsViewTest {

    @TestHTTPResource(management = true)
    URI management;

    @Inject
    ForeignEvents handler;

    @Inject
    Effects effects;

    @Inject
    Timers timers;

    private final UUID subject = UUID.randomUUID();

    @Test
    void whatWaitsIsLateOrParkedIsMeasured() {
        String metrics = see("/q/metrics").extract().asString();
        for (String name : List.of(
                "kefu_outbox_lag",
                "kefu_outbox_oldest_seconds",
                "kefu_outbox_sent_total",
                "kefu_events_parked",
                "kefu_timers_due",
                "kefu_timers_failing",
                "kefu_timers_oldest_seconds",
                "kefu_timers_fired_total",
                "kefu_inbox_handled_total",
                "kefu_inbox_repeated_total",
                "kefu_inbox_parked_total",
                "kefu_consumer_lag")) {
            assertThat(metrics).containsPattern("(?m)^" + name + "(\\{[^}]*})? [-+.eE0-9]+$");
        }
    }

    @Test
    void aServiceIsAliveWhateverBecomesOfOthersAndReadyOnlyWithThem() {
        see("/q/health/live")
                .body("status", equalTo("UP"))
                .body("checks.name", not(hasItem(containsString("atabase"))))
                .body("checks.name", not(hasItem(containsString("Kafka"))));
        see("/q/health/ready")
                .body("status", equalTo("UP"))
                .body("checks.name", hasItems("Database connections health check", "Kafka has answered"));
    }

    @Test
    void outboxTimersAndInboxTellHowTheyStand() {
        see("/operator/outbox").body("lag", notNullValue()).body("oldestAgeMillis", notNullValue());
        see("/operator/inbox").body("lag", notNullValue());
        QuarkusTransaction.requiringNew()
                .run(() -> timers.schedule(
                        TestTimers.KIND, subject, "later", TestClock.now().plus(Duration.ofDays(1))));
        see("/operator/timers").body("due", notNullValue()).body("nextDue", notNullValue());
        QuarkusTransaction.requiringNew().run(() -> timers.cancelAll(TestTimers.KIND, subject));
        see("/operator/timers/failing");
    }

    @Test
    void aParkedEventIsListedWithItsReasonAndReplayedOnceItsCauseIsMended() {
        handler.fail(subject, Integer.MAX_VALUE);
        UUID event = Events.publish(ForeignEvents.TOPIC, ForeignEvents.HAPPENED, subject, Map.of("n", 1));
        await().until(() -> parked(event) != null);
        see("/operator/outbox").body("parked", greaterThanOrEqualTo(1));
        Map<String, Object> seen = parked(event);
        assertThat(seen)
                .containsEntry("direction", "IN")
                .containsEntry("type", ForeignEvents.HAPPENED)
                .containsEntry("attempts", 5)
                .doesNotContainKey("payload");
        assertThat(seen.get("reason").toString()).contains("cannot be handled");
        String replay = "/operator/parked/" + seen.get("id") + "/replay";
        press(replay).then().statusCode(409).body("detail", containsString("cannot be handled"));
        handler.fail(subject, 0);
        press(replay).then().statusCode(200).body("result", equalTo("REPLAYED"));
        assertThat(effects.of(subject)).containsExactly("n=1");
        press(replay).then().statusCode(404);
        assertThat(parked(event)).isNull();
    }

    @Test
    void aListThatCannotBeGivenSaysWhy() {
        given().get(at("/operator/parked?limit=x")).then().statusCode(400).body("detail", notNullValue());
        given().get(at("/operator/parked?limit=9999")).then().statusCode(400);
        press("/operator/parked/nonsense/replay").then().statusCode(404);
    }

    @Test
    void whoeverDoesSomethingSaysWhoHeIsAndItIsWrittenDownWithWhatCameOfIt() {
        String path = "/operator/parked/999999999/replay";
        given().post(at(path)).then().statusCode(400).body("detail", containsString("X-Operator"));
        given().header("X-Operator", "no body").post(at(path)).then().statusCode(400);
        String correlation = UUID.randomUUID().toString();
        given().header("X-Operator", "zhang.san")
                .header("X-Correlation-Id", correlation)
                .post(at(path))
                .then()
                .statusCode(404);
        see("/operator/acts")
                .body("items.find { it.correlationId == '" + correlation + "' }.operator", equalTo("zhang.san"))
                .body("items.find { it.correlationId == '" + correlation + "' }.act", equalTo("POST " + path))
                .body("items.find { it.correlationId == '" + correlation + "' }.outcome", equalTo(404));
    }

    private Map<String, Object> parked(UUID event) {
        return see("/operator/parked?limit=200").extract().jsonPath().<Map<String, Object>>getList("items").stream()
                .filter(one -> event.toString().equals(one.get("eventId")))
                .findFirst()
                .orElse(null);
    }

    private ValidatableResponse see(String path) {
        return given().get(at(path)).then().statusCode(200);
    }

    private Response press(String path) {
        return given().header("X-Operator", "9001").post(at(path));
    }

    private URI at(String path) {
        return management.resolve(path);
    }
}
