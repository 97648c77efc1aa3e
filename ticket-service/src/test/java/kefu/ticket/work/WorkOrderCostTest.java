package kefu.ticket.work;

import static kefu.ticket.Calls.agent;
import static kefu.ticket.Calls.as;
import static kefu.ticket.Calls.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import kefu.platform.testkit.TestClock;
import kefu.ticket.Calls;
import kefu.ticket.Forms;
import kefu.ticket.Told;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a work order costs the customer, and who may give one to somebody outside. */
@QuarkusTest
class WorkOrderCostTest {

    private static final Map<String, Object> READY =
            Map.of("information", true, "tools", true, "spareParts", true, "papers", true);
    private static final Map<String, Object> NOBODY_LEFT =
            Map.of("technicianAvailable", false, "to", "CONTRACTOR", "contractor", "P7001");

    private static final Map<String, Object> CHARGE = Map.of(
            "parts", List.of(Map.of("name", "天线", "quantity", 1)), "partsFee", cny("120.00"), "labourFee", cny("0.00"));

    private final Calls agent = agent("1001");
    private final Calls manager = as("2001", "DEPT_MANAGER");
    private final Calls technician = as("4001", "TECHNICIAN");

    @BeforeEach
    void fridayMorning() {
        TestClock.freeze("2024-03-01T10:00:00+08:00");
    }

    @Test
    void onlyPartsAreChargedThenInvoicedThenRemitted() {
        String id = departed(Forms.outOfWarranty());
        Map<String, Object> charge = CHARGE;
        technician
                .take(id, "charge", with(charge, "labourFee", cny("0.01")))
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/form/labourFee"));
        technician
                .take(id, "charge", with(charge, "partsFee", cny("0.00")))
                .then()
                .statusCode(422);
        technician.taken(id, "charge", charge).then().body("state", equalTo("CHARGED"));
        technician
                .take(id, "complete", Map.of("result", "修复"))
                .then()
                .statusCode(409)
                .body("missing", hasItem("invoice"));
        technician.take(id, "invoice", Map.of()).then().statusCode(422);
        technician.taken(id, "invoice", Map.of("invoiceNumber", "FP-07"));
        technician.take(id, "remit", Map.of("voucher", "SK-1")).then().statusCode(403);
        as("8001", "FINANCE").taken(id, "remit", Map.of("voucher", "SK-1"));
        technician.taken(id, "complete", Map.of("result", "修复")).then().body("state", equalTo("DONE"));
        assertThat(Told.about(id, "ticket.onsite-fee.collected.v1"))
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.data().path("amount").path("amount").asText())
                            .isEqualTo("120.00");
                    assertThat(event.data().path("collectedAt").asText()).isEqualTo("2024-03-01T02:00:00Z");
                });
        assertThat(Told.about(id, "ticket.onsite-fee.remitted.v1"))
                .singleElement()
                .satisfies(event ->
                        assertThat(event.data().path("voucher").asText()).isEqualTo("SK-1"));
    }

    @Test
    void withinTheWarrantyNothingIsCharged() {
        String id = departed(Calls.with(Forms.maintenance(), "outOfWarranty", false));
        technician.take(id, "charge", CHARGE).then().statusCode(409).body("code", equalTo("in-warranty"));
        Map<String, Object> over = Map.of("outOfWarranty", true, "grounds", "购买凭证日期有误，已过保修期");
        technician.take(id, "determine-warranty", over).then().statusCode(403);
        agent.taken(id, "determine-warranty", over).then().body("form.outOfWarranty", equalTo(true));
        technician.taken(id, "charge", CHARGE).then().body("state", equalTo("CHARGED"));
    }

    @Test
    void nobodyChargesBeforeItIsKnownWhetherTheWarrantyIsOver() {
        String id = departed(Forms.maintenance());
        technician.take(id, "charge", CHARGE).then().statusCode(409).body("code", equalTo("warranty-not-determined"));
    }

    @Test
    void whoHandsAnOrderOverLeavesItWithTheTechnicianOnHisWay() {
        String id = departed(Forms.maintenance());
        agent.taken(id, "hand-over", Map.of("leader", "1900", "reason", "调休"))
                .then()
                .body("assignee", equalTo("4001"))
                .body("roles.follower", equalTo("1900"));
        String waiting = agent.opened("work-order", Forms.maintenance());
        agent.taken(waiting, "hand-over", Map.of("leader", "1900", "reason", "调休"))
                .then()
                .body("assignee", equalTo("1900"));
    }

    @Test
    void installationIsFree() {
        String id = dispatched(Forms.installation());
        technician.taken(id, "check-departure", READY);
        technician
                .take(
                        id,
                        "charge",
                        Map.of("parts", List.of(Map.of("name", "天线", "quantity", 1)), "partsFee", cny("1.00")))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/not-applicable"));
    }

    @Test
    void onlyAnUrgentOrderNobodyIsLeftForMayBeGivenOutsideAndWithConsent() {
        String ordinary = agent.opened("work-order", Forms.maintenance());
        agent.take(ordinary, "outsource", NOBODY_LEFT).then().statusCode(409).body("code", equalTo("not-urgent"));
        manager.take(ordinary, "consent-outsourcing", Map.of("technicianAvailable", false, "reason", "人手不足"))
                .then()
                .statusCode(409);
        String urgent = agent.opened("work-order", with(Forms.maintenance(), "urgency", "URGENT"));
        agent.take(urgent, "outsource", with(NOBODY_LEFT, "technicianAvailable", true))
                .then()
                .statusCode(409)
                .body("code", equalTo("technician-available"));
        agent.take(urgent, "outsource", NOBODY_LEFT).then().statusCode(409).body("code", equalTo("consent-missing"));
        agent.take(urgent, "consent-outsourcing", Map.of("technicianAvailable", false, "reason", "人手不足"))
                .then()
                .statusCode(403);
        manager.taken(urgent, "consent-outsourcing", Map.of("technicianAvailable", false, "reason", "全部外出"));
        agent.taken(urgent, "outsource", NOBODY_LEFT)
                .then()
                .body("state", equalTo("OUTSOURCED"))
                .body("assignee", equalTo("P7001"));
        as("P7001", "AGENT_PARTNER").taken(urgent, "complete", Map.of("result", "已修复"));
    }

    @Test
    void anOrdinaryOrderMayBecomeUrgent() {
        String id = agent.opened("work-order", Forms.maintenance());
        agent.taken(id, "raise-urgency", Map.of("reason", "客户车辆停运")).then().body("priority", equalTo("URGENT"));
        manager.taken(id, "consent-outsourcing", Map.of("technicianAvailable", false, "reason", "全部外出"));
    }

    private static Map<String, Object> cny(String amount) {
        return Map.of("amount", amount, "currency", "CNY");
    }

    private String dispatched(Map<String, Object> form) {
        String id = agent.opened("work-order", form);
        manager.taken(id, "approve", Map.of());
        agent.taken(id, "dispatch", Map.of("technician", "4001"));
        return id;
    }

    private String departed(Map<String, Object> form) {
        String id = dispatched(form);
        technician.taken(id, "check-departure", READY);
        return id;
    }
}
