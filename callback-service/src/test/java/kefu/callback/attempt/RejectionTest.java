package kefu.callback.attempt;

import static kefu.callback.Callbacks.REJECTED;
import static kefu.callback.Callbacks.SIGNED;
import static kefu.callback.Callbacks.X;
import static kefu.callback.Callbacks.Y;
import static kefu.callback.Callbacks.assign;
import static kefu.callback.Callbacks.attempt;
import static kefu.callback.Callbacks.complaintCallback;
import static kefu.callback.Callbacks.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import kefu.platform.testkit.Events;
import kefu.platform.testkit.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the customer does not accept is taken up by another agent at another time; what he newly wants is handed on (002-M9 第二条6–8). */
@QuarkusTest
class RejectionTest {

    private final UUID customer = UUID.randomUUID();

    @BeforeEach
    void aMondayAfternoon() {
        TestClock.set("2024-03-04T15:00:00+08:00");
    }

    @Test
    void theSolutionARejectedAgentCouldNotSellIsTakenUpByAnotherAtAnotherTime() {
        String callback = complaintCallback(customer, "MAJOR", "2024-03-04T15:00:00+08:00");
        attempt(X, callback, REJECTED)
                .statusCode(201)
                .body("task.state", equalTo("REJECTED_RETRY"))
                .body("task.rejectedBy", equalTo(X));
        assign(X, callback, "{}").statusCode(409).body("rejectedBy", equalTo(X));
        assign(X, callback, "{\"assignee\":\"" + X + "\",\"nextAt\":\"2024-03-05T10:00:00+08:00\"}")
                .statusCode(409)
                .body("type", equalTo("/problems/other-agent-required"))
                .body("detail", org.hamcrest.Matchers.containsString(X));
        assign(X, callback, "{\"assignee\":\"" + Y + "\",\"nextAt\":\"2024-03-04T14:00:00+08:00\"}")
                .statusCode(409)
                .body("type", equalTo("/problems/other-time-required"));
        assign(X, callback, "{\"assignee\":\"" + Y + "\",\"nextAt\":\"2024-03-05T10:00:00+08:00\"}")
                .statusCode(200)
                .body("assignee", equalTo(Y))
                .body("nextAt", equalTo("2024-03-05T02:00:00Z"));
        attempt(Y, callback, SIGNED)
                .statusCode(409)
                .body("type", equalTo("/problems/other-time-required"))
                .body("possibleFrom", equalTo("2024-03-05T02:00:00Z"));
        TestClock.set("2024-03-05T10:00:00+08:00");
        attempt(X, callback, SIGNED).statusCode(409);
        attempt(Y, callback, SIGNED).statusCode(201).body("task.state", equalTo("COMPLETED"));
        Events.awaited("callback.rejected.v1", UUID.fromString(callback));
    }

    @Test
    void theNextAgentAfterARejectionCannotBeTheSameOne() {
        String callback = complaintCallback(customer, "MAJOR", "2024-03-04T15:00:00+08:00");
        attempt(X, callback, REJECTED.replace("}", ",\"nextAssignee\":\"" + X + "\"}"))
                .statusCode(409)
                .body("type", equalTo("/problems/other-agent-required"));
        assertThat(read(callback).getString("state")).isEqualTo("OPEN");
    }

    @Test
    void aNewDemandWithoutSolutionIsHandedOn() {
        String callback = complaintCallback(customer, "MAJOR", "2024-03-04T15:00:00+08:00");
        attempt(X, callback, SIGNED.replaceFirst("\\}$", ",\"newDemand\":{\"content\":\"想装新表\"}}"))
                .statusCode(201);
        var event = Events.awaited("callback.new-demand.v1", UUID.fromString(callback));
        assertThat(event.data().get("ticketId").asText())
                .isEqualTo(read(callback).getString("ticketId"));
        assertThat(event.data().toString()).doesNotContain("想装新表");
    }

    @Test
    void aNewDemandThatIsSolvedAtOnceIsOnlyRecorded() {
        String callback = complaintCallback(customer, "MAJOR", "2024-03-04T15:00:00+08:00");
        attempt(
                        X,
                        callback,
                        SIGNED.replaceFirst("\\}$", ",\"newDemand\":{\"content\":\"想装新表\",\"solution\":\"明日上门\"}}"))
                .statusCode(201)
                .body("attempt.newDemand.solution", equalTo("明日上门"));
        Events.awaited("callback.completed.v1", UUID.fromString(callback));
        assertThat(Events.published("callback.new-demand.v1", UUID.fromString(callback)))
                .isEmpty();
    }
}
