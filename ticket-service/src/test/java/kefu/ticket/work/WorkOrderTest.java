package kefu.ticket.work;

import static kefu.ticket.Calls.agent;
import static kefu.ticket.Calls.as;
import static kefu.ticket.Calls.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
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

/** 派工单, 003-篇1 四 and 六3: approved, checked, carried out, charged, and given outside only when nobody is left. */
@QuarkusTest
class WorkOrderTest {

    private static final Map<String, Object> READY =
            Map.of("information", true, "tools", true, "spareParts", true, "papers", true);

    private final Calls agent = agent("1001");
    private final Calls manager = as("2001", "DEPT_MANAGER");
    private final Calls technician = as("4001", "TECHNICIAN");

    @BeforeEach
    void fridayMorning() {
        TestClock.freeze("2024-03-01T10:00:00+08:00");
    }

    @Test
    void aWorkOrderIsDispatchedOnlyAfterTheManagerApproved() {
        String id = agent.opened("work-order", Forms.maintenance());
        agent.get("/" + id).then().body("state", equalTo("PENDING_APPROVAL"));
        agent.take(id, "dispatch", Map.of("technician", "4001"))
                .then()
                .statusCode(409)
                .body("missing", hasItem("approve"));
        agent.take(id, "approve", Map.of()).then().statusCode(403).body("allowedFor", hasItem("DEPT_MANAGER"));
        manager.taken(id, "approve", Map.of());
        agent.taken(id, "dispatch", Map.of("technician", "4001"))
                .then()
                .body("state", equalTo("ASSIGNED"))
                .body("assignee", equalTo("4001"));
        assertThat(Told.about(id, "ticket.work-order.approved.v1")).hasSize(1);
        assertThat(Told.about(id, "ticket.work-order.dispatched.v1")).hasSize(1);
    }

    @Test
    void aRejectedWorkOrderIsCorrectedAndSubmittedAgain() {
        String id = agent.opened("work-order", Forms.maintenance());
        manager.taken(id, "reject", Map.of("reason", "型号有误"));
        agent.take(id, "dispatch", Map.of("technician", "4001")).then().statusCode(409);
        agent.taken(id, "submit", Map.of("correction", "更正型号", "productModel", "GT-06"))
                .then()
                .body("state", equalTo("PENDING_APPROVAL"))
                .body("priority", equalTo("NORMAL"))
                .body("form.productModel", equalTo("GT-06"))
                .body("form.fault", equalTo("终端不上线"));
        agent.taken(id, "withdraw", Map.of()).then().body("state", equalTo("DRAFT"));
        agent.taken(id, "submit", Map.of("correction", "客户催促", "urgency", "URGENT"))
                .then()
                .body("priority", equalTo("URGENT"));
    }

    @Test
    void aMaintenanceOrderNamesCustomerAddressPhoneModelAndDateOfPurchase() {
        for (String field : List.of("customerName", "address", "phone", "productModel", "purchasedOn", "fault")) {
            agent.open("work-order", with(Forms.maintenance(), field, null))
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", equalTo(List.of("/form/" + field)));
        }
        agent.open("work-order", Map.of("kind", "MAINTENANCE", "fault", "不上线", "customerName", " "))
                .then()
                .statusCode(422)
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/form/customerName",
                                "/form/address",
                                "/form/phone",
                                "/form/productModel",
                                "/form/purchasedOn"));
        agent.open("work-order", with(Forms.maintenance(), "purchasedOn", "2024-03-02"))
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/form/purchasedOn"));
    }

    @Test
    void anInstallationOrderNeedsAllThreePapers() {
        for (String paper : List.of("installationRequest", "vehicles", "drivers")) {
            agent.open("work-order", with(Forms.installation(), paper, null))
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", equalTo(List.of("/form/" + paper)));
        }
        agent.open("work-order", with(Forms.installation(), "vehicles", List.of()))
                .then()
                .statusCode(422);
        agent.opened("work-order", Forms.installation());
    }

    @Test
    void nobodyDepartsBeforeEverythingIsChecked() {
        String id = dispatched(Forms.installation());
        technician
                .take(id, "complete", Map.of("result", "装好"))
                .then()
                .statusCode(409)
                .body("missing", hasItem("check-departure"));
        for (String item : READY.keySet()) {
            technician
                    .take(id, "check-departure", with(READY, item, false))
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", equalTo(List.of("/form/" + item)));
        }
        as("4002", "TECHNICIAN").take(id, "check-departure", READY).then().statusCode(404);
        technician.taken(id, "check-departure", READY);
        technician.taken(id, "complete", Map.of("result", "装好")).then().body("closed", equalTo(true));
        assertThat(Told.about(id, "ticket.work-order.completed.v1")).hasSize(1);
    }

    @Test
    void aReplacementTellsOldAndNewNumbers() {
        String id = departed();
        technician
                .take(id, "replace-terminal", Map.of("newTerminalNumber", "T200"))
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/form/oldTerminalNumber"));
        technician
                .take(id, "replace-terminal", Map.of("oldTerminalNumber", "T1", "newTerminalNumber", "T1"))
                .then()
                .statusCode(422);
        technician
                .taken(id, "replace-terminal", Map.of("oldTerminalNumber", "T100", "newTerminalNumber", "T200"))
                .then()
                .body("state", equalTo("REPLACED"));
        technician
                .take(id, "change-sim", Map.of("oldSimNumber", "8986001"))
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/form/newSimNumber"));
        technician.taken(id, "change-sim", Map.of("oldSimNumber", "8986001", "newSimNumber", "8986002"));
    }

    @Test
    void aReturnedTerminalCarriesALabelAndComesBackWithANewCheck() {
        String id = departed();
        technician
                .take(id, "return-for-repair", Map.of("terminalNumber", "T100"))
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/form/label"));
        technician.taken(id, "return-for-repair", Map.of("terminalNumber", "T100", "label", "华联 沪A12345 不上线"));
        agent.taken(id, "bring-back", Map.of("repaired", "更换主板"))
                .then()
                .body("state", equalTo("ASSIGNED"))
                .body("assignee", equalTo("4001"));
        technician.take(id, "complete", Map.of("result", "装回")).then().statusCode(409);
    }

    private String dispatched(Map<String, Object> form) {
        String id = agent.opened("work-order", form);
        manager.taken(id, "approve", Map.of());
        agent.taken(id, "dispatch", Map.of("technician", "4001"));
        return id;
    }

    private String departed() {
        String id = dispatched(Forms.maintenance());
        technician.taken(id, "check-departure", READY);
        return id;
    }
}
