package kefu.callback.attempt;

import static kefu.callback.Callbacks.X;
import static kefu.callback.Callbacks.Y;
import static kefu.callback.Callbacks.agent;
import static kefu.callback.Callbacks.asked;
import static kefu.callback.Callbacks.attempt;
import static kefu.callback.Callbacks.read;
import static kefu.callback.Callbacks.supervisor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import kefu.platform.testkit.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The record of a call: written once, never altered, and nothing of the matter is shown before the customer is verified. */
@QuarkusTest
class RecordTest {

    private final UUID customer = UUID.randomUUID();

    @BeforeEach
    void aMondayAfternoon() {
        TestClock.set("2024-03-04T15:00:00+08:00");
    }

    @Test
    void aRecordSentTwiceUnderOneKeyIsOneRecord() {
        String callback = asked("RESULT", customer, "2024-03-05");
        String key = UUID.randomUUID().toString();
        for (int time = 1; time <= 2; time++) {
            agent(X).header("Idempotency-Key", key)
                    .body("{\"outcome\":\"NO_ANSWER\"}")
                    .post("/api/v1/callbacks/" + callback + "/attempts")
                    .then()
                    .statusCode(201)
                    .body("task.attempts", hasSize(1));
        }
        assertThat(read(callback).getList("attempts")).hasSize(1);
    }

    /** D08: agent, date of the original call, matter, result, acceptance. */
    @Test
    void aResultCallSaysWhichDaysCallItAnswers() {
        Map<String, Object> wanted = new HashMap<>(Map.of(
                "kind", "RESULT",
                "customerId", customer,
                "dueOn", "2024-03-05",
                "originalCallOn", "2024-03-01",
                "reason", "查询账单"));
        String callback = agent(X).body(wanted)
                .post("/api/v1/callbacks")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        assertThat(read(callback).getString("originalCallOn")).isEqualTo("2024-03-01");
        wanted.put("originalCallOn", "2024-03-05");
        agent(X).body(wanted)
                .post("/api/v1/callbacks")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/originalCallOn"));
    }

    @Test
    void aRecordIsNeverAltered() {
        String callback = asked("RESULT", customer, "2024-03-05");
        attempt(X, callback, "{\"outcome\":\"NO_ANSWER\"}").statusCode(201);
        String path = "/api/v1/callbacks/" + callback + "/attempts";
        String one = path + "/" + attemptId(callback);
        supervisor().body("{}").patch(path).then().statusCode(405);
        supervisor().delete(path).then().statusCode(405);
        supervisor().body("{}").patch(one).then().statusCode(405);
        supervisor().delete(one).then().statusCode(405);
        agent(X).get(one).then().statusCode(200).body("outcome", equalTo("NO_ANSWER"));
    }

    @Test
    void theMessageIsShownOnlyToWhoeverVerifiedTheCustomer() {
        String callback = agent(Y).body("{\"kind\":\"RESULT\",\"customerId\":\"" + customer
                        + "\",\"dueOn\":\"2024-03-05\",\"message\":\"退款已办理\",\"reason\":\"答应回电\"}")
                .post("/api/v1/callbacks")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        assertThat(read(callback).getString("message")).isNull();
        assertThat(read(callback).getBoolean("messageWithheld")).isTrue();
        String check = "/api/v1/callbacks/" + callback + "/identity-check";
        agent(X).body("{\"verified\":false}").post(check).then().statusCode(200).body("messageWithheld", equalTo(true));
        agent(X).body("{\"verified\":true,\"how\":\"身份证后四位\"}")
                .post(check)
                .then()
                .statusCode(200)
                .body("message", equalTo("退款已办理"))
                .body("assignee", equalTo(X));
        agent(Y).get("/api/v1/callbacks/" + callback).then().body("messageWithheld", equalTo(true));
    }

    private static String attemptId(String callback) {
        return read(callback).getString("attempts[0].id");
    }
}
