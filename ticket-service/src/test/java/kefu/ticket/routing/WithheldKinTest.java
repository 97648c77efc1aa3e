package kefu.ticket.routing;

import static kefu.ticket.Calls.agent;
import static kefu.ticket.Calls.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import kefu.platform.testkit.TestClock;
import kefu.ticket.Calls;
import kefu.ticket.Withheld;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** 001-④六 6.2: what is built on a complaint that is withheld from a manager would tell him of it. */
@QuarkusTest
class WithheldKinTest {

    private final Calls agent = agent("1001");
    private final Calls csManager = as("2001", "CS_MANAGER");

    @BeforeEach
    void fridayMorning() {
        TestClock.freeze("2024-03-01T10:00:00+08:00");
    }

    @Test
    void whatIsBuiltOnAWithheldComplaintIsWithheldToo() {
        Withheld complaint = Withheld.complaint();
        String followUp = builtOn(complaint.id(), "follow-up", Map.of("demand", "经理再次拖延"));
        unknownTo(complaint.accused(), followUp, complaint.id());
        agent.taken(followUp, "assign", Map.of("responsible", "1002"));
    }

    @Test
    void whatWasBuiltOnItBeforeIsWithheldWithItAndComesBackWithIt() {
        String[] built = new String[2];
        Withheld complaint = Withheld.complaint(id -> {
            built[0] = builtOn(id, "follow-up", Map.of("demand", "经理再次拖延"));
            built[1] = builtOn(
                    built[0], "liaison-order", Map.of("kind", "LIAISON", "department", "GAS", "content", "请配合核实"));
        });
        for (String kin : built) {
            unknownTo(complaint.accused(), kin, complaint.id());
            agent.get("/" + kin + "/history").then().body("items.step", hasItem("withheld"));
        }
        csManager.taken(complaint.id(), "withhold", Map.of("withheldFromAccused", false));
        for (String kin : built) {
            complaint.accused().get("/" + kin).then().statusCode(200).body("form.withheldFrom", nullValue());
        }
    }

    @Test
    void whatLiesWithTheAccusedIsTakenFromHim() {
        String[] built = new String[1];
        Withheld.complaint(id -> {
            built[0] = builtOn(id, "follow-up", Map.of("demand", "经理再次拖延"));
            agent.taken(built[0], "assign", Map.of("responsible", "2077"));
        });
        agent.get("/" + built[0]).then().body("assignee", nullValue()).body("form.withheldFrom", equalTo("2077"));
    }

    private String builtOn(String original, String process, Map<String, ?> form) {
        return agent.open(Map.of("process", process, "parentId", original, "form", form))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static void unknownTo(Calls accused, String kin, String original) {
        accused.get("/" + kin).then().statusCode(404);
        accused.get("/" + kin + "/history").then().statusCode(404);
        for (String list : List.of("?parentId=" + original, "?process=follow-up", "?q=再次拖延", "?assignee=1001")) {
            List<String> listed = accused.get(list).path("items.id");
            assertThat(listed).doesNotContain(kin);
        }
    }
}
