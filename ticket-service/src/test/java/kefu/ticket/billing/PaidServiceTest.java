package kefu.ticket.billing;

import static kefu.ticket.Calls.agent;
import static kefu.ticket.Calls.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import kefu.platform.testkit.Events;
import kefu.platform.testkit.TestClock;
import kefu.ticket.Calls;
import kefu.ticket.ComplaintSteps;
import kefu.ticket.Told;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** 特约服务 (003-篇11 三3) and 订单 (002-M14): what is done for money. */
@QuarkusTest
class PaidServiceTest {

    private final Calls agent = agent("1001");

    @BeforeEach
    void fridayMorning() {
        TestClock.freeze("2024-03-01T10:00:00+08:00");
    }

    @Test
    void aSpecialServiceIsChargedThenCalledBack() {
        String id = done();
        assertThat(Told.about(id, "ticket.special-service.completed.v1"))
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.data().path("item").asText()).isEqualTo("PIPE_CLEANING");
                    assertThat(event.data().path("quantity").decimalValue()).isEqualByComparingTo("2.5");
                });
        noticed(id);
        ComplaintSteps.untilState(id, "BILLED");
        ComplaintSteps.publishCallback(id, false);
        ComplaintSteps.untilState(id, "CALLED_BACK");
        agent.get("/" + id).then().body("closed", equalTo(true));
    }

    @Test
    void calledBackBeforeTheChargeItStillNeedsTheCharge() {
        String id = done();
        ComplaintSteps.publishCallback(id, false);
        ComplaintSteps.untilState(id, "CALLED_BACK_UNBILLED");
        agent.get("/" + id).then().body("closed", equalTo(false));
        noticed(id);
        ComplaintSteps.untilState(id, "CALLED_BACK");
    }

    @Test
    void aPaidServiceNeedsACustomerOnFile() {
        agent.open("special-service", Map.of("service", "管道清洗"))
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/customerId"));
    }

    @Test
    void nothingIsDoneInNegativeQuantity() {
        String id = ordered();
        for (Object quantity : new Object[] {0, -1, "2", 1e30}) {
            agent.take(id, "complete", Map.of("item", "PIPE_CLEANING", "quantity", quantity))
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", hasItem("/form/quantity"));
        }
    }

    @Test
    void anOrderIsAcceptedTheMomentItIsOpened() {
        String id = agent.opened("order", Map.of("goods", "GPS 终端 20 台"));
        assertThat(Told.about(id, "ticket.order.accepted.v1"))
                .singleElement()
                .satisfies(event ->
                        assertThat(event.data().path("acceptedAt").asText()).isEqualTo("2024-03-01T02:00:00Z"));
    }

    @Test
    void nothingIsIssuedBeforeThePaymentIsConfirmed() {
        String id = agent.opened("order", Map.of("goods", "GPS 终端 20 台"));
        agent.taken(id, "audit", Map.of());
        Map<String, Object> papers = Map.of("quotation", "BJ-1", "productionOrder", "SC-1");
        agent.take(id, "issue", papers).then().statusCode(409).body("missing", hasItem("confirm-payment"));
        agent.take(id, "confirm-payment", Map.of("paidOn", "2024-03-01", "voucher", "V1"))
                .then()
                .statusCode(403);
        as("8001", "FINANCE").taken(id, "confirm-payment", Map.of("paidOn", "2024-03-01", "voucher", "V1"));
        agent.taken(id, "issue", papers).then().body("state", equalTo("ISSUED"));
    }

    private String ordered() {
        return agent.open(Map.of(
                        "process", "special-service",
                        "customerId", UUID.randomUUID().toString(),
                        "form", Map.of("service", "管道清洗")))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private String done() {
        String id = ordered();
        agent.taken(id, "complete", Map.of("item", "PIPE_CLEANING", "quantity", 2.5));
        return id;
    }

    private static void noticed(String ticket) {
        Events.publish(
                "billing.events",
                "billing.notice.issued.v1",
                UUID.randomUUID(),
                Map.of("customerId", UUID.randomUUID().toString(), "kind", "SPECIAL_SERVICE", "ticketId", ticket));
    }
}
