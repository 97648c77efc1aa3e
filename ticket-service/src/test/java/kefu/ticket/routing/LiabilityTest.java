package kefu.ticket.routing;

import static kefu.ticket.Calls.agent;
import static kefu.ticket.Calls.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
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

/** 004-S4 (四): the management centre says whether a complaint is valid and who is liable, and sees to the execution. */
@QuarkusTest
class LiabilityTest {

    private static final Map<String, Object> OPINION = Map.of("opinion", "扣除当月绩效", "liableDepartment", "营业部");

    private final Calls agent = agent("1001");
    private final Calls centre = as("1950", "CENTRE_ADMIN");

    @BeforeEach
    void fridayMorning() {
        TestClock.freeze("2024-03-01T10:00:00+08:00");
    }

    @Test
    void aLiabilityOpinionNeedsAComplaintDeterminedToBeValid() {
        String id = agent.opened("complaint", Forms.complaint("GENERAL"));
        centre.take(id, "issue-liability-opinion", OPINION)
                .then()
                .statusCode(409)
                .body("missing", contains("determine-validity"));
        centre.take(id, "determine-validity", Map.of())
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/form/valid"));
        agent.take(id, "determine-validity", Map.of("valid", true)).then().statusCode(403);
        centre.taken(id, "determine-validity", Map.of("valid", true, "grounds", "核实属实"))
                .then()
                .body("form.valid", equalTo(true));
        agent.take(id, "issue-liability-opinion", OPINION).then().statusCode(403);
        centre.taken(id, "issue-liability-opinion", OPINION);
        assertThat(Told.about(id, "ticket.complaint.validity-determined.v1")).hasSize(1);
    }

    @Test
    void nobodyIsLiableForAComplaintThatIsNotValid() {
        String id = agent.opened("complaint", Forms.complaint("GENERAL"));
        centre.taken(id, "determine-validity", Map.of("valid", false));
        centre.take(id, "issue-liability-opinion", OPINION)
                .then()
                .statusCode(409)
                .body("code", equalTo("not-valid"));
    }

    @Test
    void anOpinionIsExecutedBeforeTheComplaintCloses() {
        String id = agent.opened("complaint", Forms.complaint("GENERAL"));
        centre.taken(id, "determine-validity", Map.of("valid", true));
        centre.taken(id, "issue-liability-opinion", OPINION);
        ComplaintSteps.untilCalledBack(agent, id);
        agent.take(id, "evaluate", Map.of("evaluation", "完成"))
                .then()
                .statusCode(409)
                .body("code", equalTo("liability-not-executed"));
        centre.taken(id, "record-liability-execution", Map.of("execution", "已扣除"));
        agent.taken(id, "evaluate", Map.of("evaluation", "完成")).then().body("state", equalTo("EVALUATED"));
    }
}
