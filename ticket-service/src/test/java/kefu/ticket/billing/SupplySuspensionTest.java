package kefu.ticket.billing;

import static kefu.ticket.Calls.agent;
import static kefu.ticket.Calls.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kefu.platform.testkit.Events;
import kefu.ticket.Calls;
import org.junit.jupiter.api.Test;

/** 003-篇12 8: what dunning decides, somebody does at the meter. */
@QuarkusTest
class SupplySuspensionTest {

    private final Calls supervisor = as("1500", "SUPERVISOR");

    @Test
    void aSuspensionBecomesOneWorkOrder() {
        UUID customer = UUID.randomUUID();
        UUID dunningCase = UUID.randomUUID();
        suspended(dunningCase, customer);
        String id = workOrder(customer);
        supervisor.taken(id, "dispatch", Map.of("technician", "4001")).then().body("assignee", equalTo("4001"));
        as("4001", "TECHNICIAN")
                .taken(id, "shut-off", Map.of("meterReading", 1234.5))
                .then()
                .body("closed", equalTo(true));
    }

    @Test
    void aDebtPaidInTimeCancelsTheWorkOrder() {
        UUID customer = UUID.randomUUID();
        UUID dunningCase = UUID.randomUUID();
        suspended(dunningCase, customer);
        String id = workOrder(customer);
        Events.publish(
                "billing.events",
                "billing.dunning.closed.v1",
                dunningCase,
                Map.of("caseId", dunningCase.toString(), "customerId", customer.toString()));
        await().until(() -> "CANCELLED".equals(supervisor.get("/" + id).path("state")));
    }

    @Test
    void nobodyOpensOneByHand() {
        agent("1001")
                .open("supply-suspension", Map.of("caseId", UUID.randomUUID().toString()))
                .then()
                .statusCode(403);
    }

    private static void suspended(UUID dunningCase, UUID customer) {
        Events.publish(
                "billing.events",
                "billing.dunning.suspended.v1",
                dunningCase,
                Map.of("caseId", dunningCase.toString(), "customerId", customer.toString()));
    }

    private String workOrder(UUID customer) {
        await().until(() -> !ids(customer).isEmpty());
        assertThat(ids(customer)).hasSize(1);
        return ids(customer).getFirst();
    }

    private List<String> ids(UUID customer) {
        return supervisor
                .get("?customerId=" + customer + "&process=supply-suspension")
                .path("items.id");
    }
}
