package kefu.callback.report;

import static kefu.callback.Callbacks.ACCEPTED;
import static kefu.callback.Callbacks.X;
import static kefu.callback.Callbacks.agent;
import static kefu.callback.Callbacks.as;
import static kefu.callback.Callbacks.asked;
import static kefu.callback.Callbacks.attempt;
import static kefu.callback.Callbacks.read;
import static kefu.callback.Callbacks.supervisor;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import kefu.platform.testkit.TestClock;
import org.junit.jupiter.api.Test;

/** K9: of the callbacks due, those done in time. Each test has a month of its own. */
@QuarkusTest
class CallbackRateTest {

    private final UUID customer = UUID.randomUUID();

    @Test
    void whatIsDoneInTimeIsCountedAgainstWhatWasDue() {
        TestClock.set("2018-03-01T10:00:00+08:00");
        String inTime = asked("REGULAR", customer, "2018-03-05");
        String late = asked("REGULAR", customer, "2018-03-05");
        asked("RESULT", customer, "2018-03-05");
        String cancelled = asked("REGULAR", customer, "2018-03-06");
        asked("REGULAR", customer, "2018-03-31");
        supervisor().body("{\"reason\":\"重复\"}").post("/api/v1/callbacks/{id}/cancellation", cancelled);

        TestClock.set("2018-03-05T23:00:00+08:00");
        attempt(X, inTime, ACCEPTED).statusCode(201);
        TestClock.set("2018-03-06T10:00:00+08:00");
        await("overdue").until(() -> read(late).getBoolean("overdue"));
        attempt(X, late, ACCEPTED).statusCode(201);

        month("2018-03")
                .body("all.due", equalTo(3))
                .body("all.done", equalTo(2))
                .body("all.inTime", equalTo(1))
                .body("all.rate", equalTo(0.333333f))
                .body("kinds.kind", contains("REGULAR", "RESULT"))
                .body("kinds.due", contains(2, 1))
                .body("kinds.inTime", contains(1, 0));
    }

    @Test
    void whereNothingWasDueThereIsNoRate() {
        month("2001-01").body("all.due", equalTo(0)).body("all.rate", nullValue());
    }

    @Test
    void anUnreadableMonthIsRefused() {
        for (String query : List.of("", "?month=", "?month=2024-13", "?month=March", "?month=9999-01")) {
            supervisor()
                    .get("/api/v1/reports/callbacks" + query)
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", contains("?month"));
        }
    }

    @Test
    void thoseWhoCallDoNotReadIt() {
        agent(X).get("/api/v1/reports/callbacks?month=2024-03").then().statusCode(403);
        as("9001", "GM").get("/api/v1/reports/callbacks?month=2024-03").then().statusCode(200);
    }

    private static ValidatableResponse month(String month) {
        return supervisor()
                .get("/api/v1/reports/callbacks?month=" + month)
                .then()
                .statusCode(200);
    }
}
