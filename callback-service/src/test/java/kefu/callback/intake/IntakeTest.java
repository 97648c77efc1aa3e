package kefu.callback.intake;

import static kefu.callback.Callbacks.attempt;
import static kefu.callback.Callbacks.awaited;
import static kefu.callback.Callbacks.complaintRectified;
import static kefu.callback.Callbacks.ofCustomer;
import static kefu.callback.Callbacks.rectified;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kefu.platform.testkit.Events;
import kefu.platform.testkit.OutboxProbe;
import kefu.platform.testkit.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What other services report becomes a callback, once, due when the manual says. */
@QuarkusTest
class IntakeTest {

    private final UUID customer = UUID.randomUUID();
    private final UUID ticket = UUID.randomUUID();

    @BeforeEach
    void aMondayAfternoon() {
        TestClock.set("2024-03-04T15:00:00+08:00");
    }

    @Test
    void aMajorComplaintIsCalledBackWithinOneWeekOfItsRectification() {
        complaintRectified(ticket, customer, "MAJOR", "2024-03-04T15:00:00+08:00");
        Map<String, Object> callback = awaited(customer, 1).getFirst();
        assertThat(callback)
                .containsEntry("kind", "COMPLAINT")
                .containsEntry("cause", "MAJOR_COMPLAINT_RECTIFIED")
                .containsEntry("ticketId", ticket.toString())
                .containsEntry("dueOn", "2024-03-11")
                .containsEntry("dueAt", "2024-03-11T15:59:59Z")
                .containsEntry("state", "OPEN")
                .containsEntry("signatureRequired", true);
        assertThat((String) callback.get("number")).startsWith("HF-20240304-");
    }

    @Test
    void aGeneralComplaintIsCalledBackWithinTwoWeeksOfItsRectification() {
        complaintRectified(ticket, customer, "GENERAL", "2024-03-06T09:00:00+08:00");
        assertThat(awaited(customer, 1).getFirst()).containsEntry("dueOn", "2024-03-20");
    }

    @Test
    void aRectificationLateInTheEveningBelongsToItsBusinessDay() {
        complaintRectified(ticket, customer, "MAJOR", "2024-03-04T23:30:00+08:00");
        assertThat(awaited(customer, 1).getFirst()).containsEntry("dueOn", "2024-03-11");
    }

    @Test
    void theSameRectificationDeliveredTwiceLeadsToOneCallback() {
        UUID event = UUID.randomUUID();
        Map<String, Object> data = rectified(customer, "MAJOR", "2024-03-04T15:00:00+08:00");
        Events.publish("ticket.events", event, "ticket.complaint.rectified.v1", ticket, data);
        Events.publish("ticket.events", event, "ticket.complaint.rectified.v1", ticket, data);
        // The same fact under another event id, and then one more fact to know when all of them are through.
        Events.publish("ticket.events", "ticket.complaint.rectified.v1", ticket, data);
        Events.publish("ticket.events", "ticket.repair.completed.v1", ticket, repaired());
        assertThat(awaited(customer, 2))
                .extracting(callback -> callback.get("kind"))
                .containsExactlyInAnyOrder("COMPLAINT", "REPAIR");
    }

    @Test
    void aComplaintRectifiedOnceMoreIsCalledBackAboutTheNewRectificationOnlyAndByAnotherAgent() {
        complaintRectified(ticket, customer, "MAJOR", "2024-03-04T15:00:00+08:00");
        String first = (String) awaited(customer, 1).getFirst().get("id");
        attempt(
                        "1001",
                        first,
                        "{\"outcome\":\"REACHED\",\"identityVerified\":true,\"convenient\":true,\"accepted\":false}")
                .statusCode(201);
        complaintRectified(ticket, customer, "MAJOR", "2024-03-05T15:00:00+08:00");
        List<Map<String, Object>> both = awaited(customer, 2);
        assertThat(both.get(0)).containsEntry("dueOn", "2024-03-11").containsEntry("state", "CANCELLED");
        assertThat(both.get(0).get("ending"))
                .isEqualTo("superseded by " + both.get(1).get("number"));
        assertThat(both.get(1))
                .containsEntry("dueOn", "2024-03-12")
                .containsEntry("state", "OPEN")
                .containsEntry("rejectedBy", "1001");
        Events.awaited("callback.task.cancelled.v1", UUID.fromString(first));
    }

    @Test
    void anOrderIsCalledBackOnTheDayItIsAccepted() {
        TestClock.set("2024-03-01T16:00:00+08:00");
        Events.publish(
                "ticket.events",
                "ticket.order.accepted.v1",
                ticket,
                Map.of("number", "OD-20240301-0001", "customerId", customer, "acceptedAt", "2024-03-01T08:00:00Z"));
        assertThat(awaited(customer, 1).getFirst())
                .containsEntry("kind", "INITIAL")
                .containsEntry("dueOn", "2024-03-01")
                .containsEntry("state", "DUE");
    }

    @Test
    void aContractIsCalledBackTheSameDayAndThenInItsRhythm() {
        TestClock.set("2024-03-01T16:00:00+08:00");
        Events.publish(
                "customer.events",
                "customer.contract.registered.v1",
                customer,
                Map.of(
                        "contractId", UUID.randomUUID(),
                        "kind", "SERVICE",
                        "signedOn", "2024-03-01",
                        "callbackPlan", "MONTHLY"));
        assertThat(awaited(customer, 1).getFirst())
                .containsEntry("kind", "INITIAL")
                .containsEntry("dueOn", "2024-03-01");
        List<Map<String, Object>> plans = plansOf(customer);
        assertThat(plans)
                .singleElement()
                .satisfies(plan -> assertThat(plan)
                        .containsEntry("kind", "MONTHLY")
                        .containsEntry("interval", "P1M")
                        .containsEntry("nextOn", "2024-04-01"));
    }

    @Test
    void aProjectIsCountedFromItsDeliveryOnceItIsDelivered() {
        UUID contract = UUID.randomUUID();
        Events.publish("customer.events", "customer.contract.registered.v1", customer, project(contract, null));
        awaited(customer, 1);
        assertThat(plansOf(customer).getFirst()).containsEntry("nextOn", "2024-04-01");
        Events.publish("customer.events", "customer.contract.changed.v1", customer, project(contract, "2024-03-20"));
        await().until(() -> plansOf(customer).getFirst().get("nextOn").equals("2024-04-20"));
        Map<String, Object> none = new HashMap<>(project(contract, "2024-03-20"));
        none.put("callbackPlan", "NONE");
        Events.publish("customer.events", "customer.contract.changed.v1", customer, none);
        await().until(() -> plansOf(customer).getFirst().get("state").equals("CLOSED"));
        assertThat(plansOf(customer)).hasSize(1);
    }

    @Test
    void aContractWithoutARhythmLeadsToTheInitialCallbackAlone() {
        Events.publish(
                "customer.events",
                "customer.contract.registered.v1",
                customer,
                Map.of(
                        "contractId",
                        UUID.randomUUID(),
                        "kind",
                        "OTHER",
                        "signedOn",
                        "2024-03-04",
                        "callbackPlan",
                        "NONE"));
        awaited(customer, 1);
        assertThat(plansOf(customer)).isEmpty();
    }

    @Test
    void aSpecialServiceAndARepairAreCalledBack() {
        Events.publish(
                "ticket.events",
                "ticket.special-service.completed.v1",
                ticket,
                Map.of(
                        "number", "SS-20240304-0001",
                        "customerId", customer,
                        "item", "PIPE_CLEANING",
                        "quantity", 1,
                        "completedAt", "2024-03-04T07:00:00Z"));
        Events.publish("ticket.events", "ticket.repair.completed.v1", ticket, repaired());
        assertThat(awaited(customer, 2))
                .extracting(callback -> callback.get("kind"))
                .containsExactlyInAnyOrder("SPECIAL_SERVICE", "REPAIR");
    }

    @Test
    void anEventThatMakesNoSenseIsParkedAndHoldsNobodyUp() {
        long parked = OutboxProbe.parked();
        complaintRectified(ticket, customer, "CATASTROPHIC", "2024-03-04T15:00:00+08:00");
        complaintRectified(ticket, customer, "GENERAL", "2024-03-04T15:00:00+08:00");
        awaited(customer, 1);
        await().until(() -> OutboxProbe.parked() == parked + 1);
        assertThat(ofCustomer(customer)).hasSize(1);
    }

    private static Map<String, Object> project(UUID contract, String deliveredOn) {
        Map<String, Object> data = new HashMap<>(
                Map.of("contractId", contract, "kind", "PROJECT", "signedOn", "2024-03-01", "callbackPlan", "PROJECT"));
        if (deliveredOn != null) {
            data.put("deliveredOn", deliveredOn);
        }
        return data;
    }

    private Map<String, Object> repaired() {
        return Map.of("number", "RP-20240304-0001", "customerId", customer, "completedAt", "2024-03-04T07:00:00Z");
    }

    private static List<Map<String, Object>> plansOf(UUID customer) {
        return kefu.callback.Callbacks.agent("1001")
                .get("/api/v1/callback-plans?customerId=" + customer)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items");
    }
}
