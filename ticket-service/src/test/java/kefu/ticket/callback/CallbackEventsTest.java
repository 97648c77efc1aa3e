package kefu.ticket.callback;

import static kefu.ticket.Calls.agent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kefu.platform.testkit.Events;
import kefu.platform.testkit.TestClock;
import kefu.ticket.Calls;
import kefu.ticket.ComplaintSteps;
import kefu.ticket.Forms;
import kefu.ticket.Told;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a callback does to the ticket it was about. */
@QuarkusTest
class CallbackEventsTest {

    private final Calls agent = agent("1001");

    @BeforeEach
    void fridayMorning() {
        TestClock.freeze("2024-03-01T10:00:00+08:00");
    }

    @Test
    void aRejectedResultOpensTheComplaintAgainWithTheSameTimeToRectify() {
        String id = agent.opened("complaint", Forms.complaint("MAJOR"));
        ComplaintSteps.untilResolved(agent, id);
        ComplaintSteps.publishRejection(id);
        ComplaintSteps.untilState(id, "RESPONSIBILITY_ASSIGNED");
        agent.get("/" + id)
                .then()
                .body("clocks.find { it.name == 'rework' }.dueAt", equalTo("2024-03-04T02:00:00Z"))
                .body("clocks.find { it.name == 'rectify' }.state", equalTo("MET"));
        agent.taken(id, "propose-solution", Map.of("solution", "整机更换"));
    }

    /** 002-M9 二6: somebody else calls at another time; what the customer accepts then need not be done again. */
    @Test
    void aCustomerWhoAcceptsWhenCalledAgainHasTheComplaintCalledBackAfterAll() {
        String id = agent.opened("complaint", Forms.complaint("GENERAL"));
        ComplaintSteps.untilResolved(agent, id);
        ComplaintSteps.publishRejection(id);
        ComplaintSteps.untilState(id, "RESPONSIBILITY_ASSIGNED");
        agent.taken(id, "hold", Map.of("appointedAt", "2024-03-06T09:00:00+08:00", "reason", "客户出差"));
        ComplaintSteps.publishCallback(id, false);
        ComplaintSteps.calledBack(id, true);
        agent.get("/" + id)
                .then()
                .body("clocks.find { it.name == 'rework' }.state", equalTo("MET"))
                .body("clocks.find { it.name == 'appointment' }.state", equalTo("MET"));
        List<String> steps = agent.get("/" + id + "/history?limit=200").path("items.step");
        assertThat(steps).containsOnlyOnce("record-repeated-callback");
        agent.taken(id, "evaluate", Map.of("evaluation", "再次沟通后客户接受"));
    }

    @Test
    void aNewDemandBecomesAFollowUpBuiltOnTheOriginal() {
        UUID customer = UUID.randomUUID();
        String original = agent.open(Map.of(
                        "process", "inquiry", "customerId", customer.toString(), "form", Map.of("question", "账单?")))
                .path("id");
        UUID task = UUID.randomUUID();
        Events.publish(
                "callback.events",
                "callback.new-demand.v1",
                task,
                Map.of("kind", "RESULT", "ticketId", original, "customerId", customer.toString()));
        await().until(() -> !children(original).isEmpty());
        agent.get("/" + children(original).getFirst())
                .then()
                .body("process", equalTo("follow-up"))
                .body("parentId", equalTo(original))
                .body("customerId", equalTo(customer.toString()))
                .body("assignee", equalTo("1001"))
                .body("form.callbackId", equalTo(task.toString()));
        assertThat(Told.about(children(original).getFirst(), "ticket.follow-up.created.v1"))
                .singleElement()
                .satisfies(event ->
                        assertThat(event.data().path("parentId").asText()).isEqualTo(original));
    }

    /** D08: a contract or a plan has no original; what is asked for there is not lost either. */
    @Test
    void aNewDemandInACallbackAboutNoTicketIsFollowedUpByWhoeverCalled() {
        UUID somebody = UUID.randomUUID();
        UUID task = UUID.randomUUID();
        Events.publish(
                "callback.events",
                "callback.new-demand.v1",
                task,
                Map.of("kind", "PERIODIC", "agent", "1001", "customerId", somebody.toString()));
        await().until(() -> !of(somebody).isEmpty());
        agent.get("/" + of(somebody).getFirst())
                .then()
                .body("process", equalTo("follow-up"))
                .body("assignee", equalTo("1001"))
                .body("receiver", equalTo("1001"))
                .body("form.callbackId", equalTo(task.toString()));
    }

    private List<String> of(UUID somebody) {
        return agent.get("?customerId=" + somebody).path("items.id");
    }

    private List<String> children(String parent) {
        return agent.get("?parentId=" + parent).path("items.id");
    }
}
