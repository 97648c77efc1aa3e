package kefu.ticket.ticket;

import static kefu.ticket.Calls.agent;
import static kefu.ticket.Calls.as;
import static kefu.ticket.Calls.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import kefu.platform.testkit.TestClock;
import kefu.ticket.Calls;
import kefu.ticket.ComplaintSteps;
import kefu.ticket.Forms;
import kefu.ticket.Told;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** 报修, 003-篇5 十三: content, hours and materials are recorded, and somebody entitled signs. */
@QuarkusTest
class RepairTest {

    private final Calls agent = agent("1001");
    private final Calls technician = as("4001", "TECHNICIAN");

    @BeforeEach
    void fridayMorning() {
        TestClock.freeze("2024-03-01T10:00:00+08:00");
    }

    @Test
    void aRepairIsAcceptedWithASignatureAndCalledBack() {
        String id = rechecked();
        technician.taken(id, "sign-acceptance", Map.of("signedBy", "REPORTER", "signature", "李四"));
        technician.taken(id, "complete", Map.of()).then().body("state", equalTo("ACCEPTED"));
        assertThat(Told.about(id, "ticket.repair.completed.v1"))
                .singleElement()
                .satisfies(event ->
                        assertThat(event.data().path("completedAt").asText()).isEqualTo("2024-03-01T02:00:00Z"));
        ComplaintSteps.calledBack(id, false);
        agent.get("/" + id).then().body("closed", equalTo(true));
    }

    @Test
    void withoutTheAcceptanceSignatureNothingIsComplete() {
        String id = rechecked();
        agent.take(id, "complete", Map.of()).then().statusCode(409).body("missing", hasItem("sign-acceptance"));
    }

    @Test
    void onlyTheReporterOrTheLeaderOfHisDepartmentSigns() {
        String id = rechecked();
        agent.take(id, "sign-acceptance", Map.of("signedBy", "NEIGHBOUR", "signature", "路人"))
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/form/signedBy"));
        agent.taken(id, "sign-acceptance", Map.of("signedBy", "DEPARTMENT_LEADER", "signature", "王主任"));
    }

    @Test
    void contentHoursAndMaterialsAreMandatory() {
        String id = dispatched();
        for (String field : Forms.repaired().keySet()) {
            technician
                    .take(id, "repair", with(Forms.repaired(), field, null))
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", hasItem("/form/" + field));
        }
    }

    @Test
    void nobodyDispatchesHimself() {
        String id = agent.opened("repair", Forms.repair());
        technician.take(id, "dispatch", Map.of("technician", "4001")).then().statusCode(404);
        agent.take(id, "dispatch", Map.of("technician", "1001"))
                .then()
                .statusCode(409)
                .body("code", equalTo("self-dispatch"));
    }

    @Test
    void whoRepairedDoesNotRecheck() {
        Calls both = as("4002", "TECHNICIAN", "TECH_SUPERVISOR");
        String id = agent.opened("repair", Forms.repair());
        agent.taken(id, "dispatch", Map.of("technician", "4002"));
        both.taken(id, "repair", Forms.repaired());
        both.take(id, "recheck", Map.of()).then().statusCode(409).body("type", equalTo("/problems/other-person"));
    }

    @Test
    void aRejectedRepairIsDoneAgain() {
        String id = rechecked();
        technician.taken(id, "sign-acceptance", Map.of("signedBy", "REPORTER", "signature", "李四"));
        technician.taken(id, "complete", Map.of());
        ComplaintSteps.publishRejection(id);
        ComplaintSteps.untilState(id, "REGISTERED");
        repairedAndRechecked(id);
        technician.take(id, "complete", Map.of()).then().statusCode(409).body("code", equalTo("acceptance-missing"));
        technician.taken(id, "sign-acceptance", Map.of("signedBy", "REPORTER", "signature", "李四"));
        technician.taken(id, "complete", Map.of());
    }

    @Test
    void nothingIsCompleteBeforeItWasRechecked() {
        String id = dispatched();
        technician.taken(id, "repair", Forms.repaired());
        for (String step : new String[] {"complete", "sign-acceptance"}) {
            technician
                    .take(id, step, Map.of("signedBy", "REPORTER", "signature", "李四"))
                    .then()
                    .statusCode(409)
                    .body("missing", hasItem("recheck"));
        }
    }

    private String dispatched() {
        String id = agent.opened("repair", Forms.repair());
        agent.taken(id, "dispatch", Map.of("technician", "4001"));
        return id;
    }

    private String rechecked() {
        String id = agent.opened("repair", Forms.repair());
        repairedAndRechecked(id);
        return id;
    }

    private void repairedAndRechecked(String id) {
        agent.taken(id, "dispatch", Map.of("technician", "4001"));
        technician.taken(id, "repair", Forms.repaired());
        agent.taken(id, "recheck", Map.of());
    }
}
