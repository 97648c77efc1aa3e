package kefu.ticket.routing;

import static kefu.ticket.Calls.agent;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import kefu.ticket.Calls;
import kefu.ticket.Forms;
import org.junit.jupiter.api.Test;

/** 004-S9 二2(4): several complaints of one cause (群诉) go to the department manager. */
@QuarkusTest
class GroupComplaintTest {

    private final Calls agent = agent("1001");

    @Test
    void aSecondComplaintOfTheSameCauseLiesWithTheDepartmentManager() {
        String first = agent.open("complaint", Forms.complaint("GENERAL")).path("number");
        String second = agent.opened("complaint", Forms.complaint("GENERAL"));
        agent.taken(second, "join-group", Map.of("firstComplaint", first, "departmentManager", "2001", "cause", "停电"))
                .then()
                .body("assignee", equalTo("2001"))
                .body("priority", equalTo("HIGH"))
                .body("receiver", equalTo("1001"));
    }

    @Test
    void aGroupNeedsAnotherComplaintOnFile() {
        String alone = agent.opened("complaint", Forms.complaint("GENERAL"));
        String repair = agent.open("repair", Forms.repair()).path("number");
        for (String first : new String[] {
            alone, repair, "CP-20240301-9999", UUID.randomUUID().toString()
        }) {
            agent.take(alone, "join-group", Map.of("firstComplaint", first, "departmentManager", "2001"))
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", hasItem("/form/firstComplaint"));
        }
    }
}
