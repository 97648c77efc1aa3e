package kefu.callback.attempt;

import static kefu.callback.Callbacks.ACCEPTED;
import static kefu.callback.Callbacks.BOSS;
import static kefu.callback.Callbacks.SIGNED;
import static kefu.callback.Callbacks.X;
import static kefu.callback.Callbacks.Y;
import static kefu.callback.Callbacks.agent;
import static kefu.callback.Callbacks.asked;
import static kefu.callback.Callbacks.assign;
import static kefu.callback.Callbacks.attempt;
import static kefu.callback.Callbacks.awaitState;
import static kefu.callback.Callbacks.complaintCallback;
import static kefu.callback.Callbacks.read;
import static kefu.callback.Callbacks.supervisor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.UUID;
import kefu.platform.testkit.Events;
import kefu.platform.testkit.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A call from verifying the customer to his signature, as 002-M9 第二条 and 003-篇11 三1 walk through it. */
@QuarkusTest
class AttemptTest {

    private final UUID customer = UUID.randomUUID();

    @BeforeEach
    void aMondayAfternoon() {
        TestClock.set("2024-03-04T15:00:00+08:00");
    }

    @Test
    void aSignedComplaintCallbackIsComplete() {
        String callback = complaintCallback(customer, "MAJOR", "2024-03-04T15:00:00+08:00");
        attempt(X, callback, SIGNED)
                .statusCode(201)
                .body("attempt.agent", equalTo(X))
                .body("attempt.signature.signedBy", equalTo("张三"))
                .body("task.state", equalTo("COMPLETED"))
                .body("task.attempts", hasSize(1));
        var completed = Events.awaited("callback.completed.v1", UUID.fromString(callback));
        assertThat(completed.data().get("signed").asBoolean()).isTrue();
        assertThat(completed.data().get("accepted").asBoolean()).isTrue();
        assertThat(completed.data().toString()).doesNotContain("张三", "HFJL-17");
    }

    @Test
    void aSignatureMayBeABareName() {
        String callback = complaintCallback(customer, "MAJOR", "2024-03-04T15:00:00+08:00");
        attempt(X, callback, ACCEPTED.replace("}", ",\"signature\":\"张三\"}"))
                .statusCode(201)
                .body("task.state", equalTo("COMPLETED"));
    }

    @Test
    void aComplaintCallbackWithoutTheCustomersSignatureIsNotComplete() {
        String callback = complaintCallback(customer, "GENERAL", "2024-03-04T15:00:00+08:00");
        attempt(X, callback, ACCEPTED).statusCode(201).body("task.state", equalTo("AWAITING_SIGNATURE"));
        attempt(Y, callback, SIGNED).statusCode(201).body("task.state", equalTo("COMPLETED"));
        assertThat(Events.published("callback.completed.v1", UUID.fromString(callback)))
                .hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void nothingIsSaidBeforeTheIdentityIsVerified() {
        String callback = complaintCallback(customer, "MAJOR", "2024-03-04T15:00:00+08:00");
        attempt(X, callback, SIGNED.replace("\"identityVerified\":true", "\"identityVerified\":false"))
                .statusCode(422)
                .body("type", equalTo("/problems/identity-not-verified"))
                .body("errors.pointer", hasItem("/identityVerified"));
        assertThat(read(callback).getList("attempts")).isEmpty();
    }

    @Test
    void whoeverAnsweredWithoutProvingHisIdentityIsCalledAgain() {
        String callback = asked("RESULT", customer, "2024-03-05");
        attempt(X, callback, "{\"outcome\":\"REACHED\",\"identityVerified\":false}")
                .statusCode(201)
                .body("task.state", equalTo("RESCHEDULED"));
    }

    @Test
    void aCallThatDoesNotSuitIsRescheduledAndComesUpAgain() {
        String callback = complaintCallback(customer, "MAJOR", "2024-03-04T15:00:00+08:00");
        attempt(
                        X,
                        callback,
                        "{\"outcome\":\"NOT_CONVENIENT\",\"identityVerified\":true,\"convenient\":false,"
                                + "\"nextAt\":\"2024-03-05T09:30:00+08:00\"}")
                .statusCode(201)
                .body("task.state", equalTo("RESCHEDULED"))
                .body("task.nextAt", equalTo("2024-03-05T01:30:00Z"))
                .body("task.dueOn", equalTo("2024-03-11"));
        TestClock.set("2024-03-05T09:30:00+08:00");
        awaitState(callback, "DUE");
        Events.awaited("callback.task.due.v1", UUID.fromString(callback));
    }

    @Test
    void aPeriodicCallbackWhoseEffectWasNotReachedNeedsReasonAndSolution() {
        String callback = asked("PERIODIC", customer, "2024-03-05");
        String reached = "{\"outcome\":\"REACHED\",\"identityVerified\":true,\"answers\":%s}";
        attempt(X, callback, reached.formatted("{\"effectReached\":false}"))
                .statusCode(422)
                .body("type", equalTo("/problems/answers-invalid"))
                .body("errors.pointer", containsInAnyOrder("/answers/reason", "/answers/solution"));
        attempt(X, callback, reached.formatted("{\"effectReached\":false,\"reason\":\"没流量\",\"solution\":\"换关键词\"}"))
                .statusCode(201)
                .body("task.state", equalTo("COMPLETED"));
    }

    @Test
    void theInitialCallbackAsksItsFourQuestions() {
        String callback = asked("INITIAL", customer, "2024-03-04");
        attempt(X, callback, "{\"outcome\":\"REACHED\",\"identityVerified\":true}")
                .statusCode(422)
                .body("errors", hasSize(4));
        attempt(
                        X,
                        callback,
                        "{\"outcome\":\"REACHED\",\"identityVerified\":true,\"answers\":{\"salesperson\":\"满意\","
                                + "\"whyUs\":\"口碑\",\"shortcomings\":\"无\",\"wishes\":\"更快\"}}")
                .statusCode(201)
                .body("task.state", equalTo("COMPLETED"))
                .body("attempt.questionsVersion", equalTo(1));
    }

    @Test
    void afterTooManyFruitlessCallsASupervisorDecides() {
        String callback = asked("RESULT", customer, "2024-03-05");
        for (int call = 1; call <= 5; call++) {
            attempt(X, callback, "{\"outcome\":\"NO_ANSWER\"}").statusCode(201);
        }
        assertThat(read(callback).getString("state")).isEqualTo("FAILED");
        Events.awaited("callback.task.failed.v1", UUID.fromString(callback));
        attempt(X, callback, "{\"outcome\":\"NO_ANSWER\"}")
                .statusCode(409)
                .body("type", equalTo("/problems/callback-with-supervisor"));
        assign(X, callback, "{}").statusCode(409);
        supervisor()
                .body("{\"assignee\":\"" + Y + "\"}")
                .post("/api/v1/callbacks/" + callback + "/assignment")
                .then()
                .statusCode(200)
                .body("state", equalTo("DUE"));
        attempt(Y, callback, ACCEPTED).statusCode(201).body("task.state", equalTo("COMPLETED"));
    }

    @Test
    void aCallbackThatOnlyGetsPostponedCanAlwaysBeEnded() {
        String callback = asked("RESULT", customer, "2024-03-05");
        attempt(X, callback, "{\"outcome\":\"BUSY\"}").statusCode(201);
        agent(X).body("{\"reason\":\"x\"}")
                .post("/api/v1/callbacks/" + callback + "/cancellation")
                .then()
                .statusCode(403)
                .body("allowedFor", containsInAnyOrder("SUPERVISOR", "CS_MANAGER"));
        supervisor()
                .body("{\"reason\":\"客户已销户\"}")
                .post("/api/v1/callbacks/" + callback + "/cancellation")
                .then()
                .statusCode(200)
                .body("state", equalTo("CANCELLED"))
                .body("ending", equalTo("客户已销户"))
                .body("updatedBy", equalTo(BOSS));
        attempt(X, callback, ACCEPTED).statusCode(409).body("type", equalTo("/problems/callback-closed"));
    }

    @Test
    void nobodyRingsWhileSomebodyElseHasTheCallbackInHand() {
        String callback = asked("RESULT", customer, "2024-03-05");
        assign(X, callback, "{}").statusCode(200).body("assignee", equalTo(X));
        assign(Y, callback, "{}").statusCode(409).body("assignee", equalTo(X));
        attempt(Y, callback, ACCEPTED)
                .statusCode(409)
                .body("type", equalTo("/problems/callback-held"))
                .body("assignee", equalTo(X));
        TestClock.advance(Duration.ofMinutes(31));
        attempt(Y, callback, ACCEPTED).statusCode(201);
    }

    @Test
    void anUnreachedCustomerHasNotAnswered() {
        String callback = asked("RESULT", customer, "2024-03-05");
        attempt(X, callback, "{\"outcome\":\"NO_ANSWER\",\"identityVerified\":true,\"accepted\":true}")
                .statusCode(422)
                .body("type", equalTo("/problems/attempt-inconsistent"))
                .body("errors.pointer", hasItem("/accepted"));
    }
}
