package kefu.ticket.ticket;

import static kefu.ticket.Calls.agent;
import static kefu.ticket.Calls.as;
import static kefu.ticket.Calls.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kefu.platform.testkit.TestClock;
import kefu.platform.testkit.Tokens;
import kefu.ticket.Calls;
import kefu.ticket.Forms;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who sees which ticket, and what of it. */
@QuarkusTest
class VisibilityTest {

    private final Calls agent = agent("1001");

    @BeforeEach
    void fridayMorning() {
        TestClock.freeze("2024-03-01T10:00:00+08:00");
    }

    @Test
    void whoHasNoNeedOfPersonalDataSeesItMasked() {
        String id = agent.opened("complaint", Forms.complaint("GENERAL"));
        as("8001", "FINANCE")
                .get("/" + id)
                .then()
                .statusCode(200)
                .body("form.phone", equalTo("138****1234"))
                .body("form.complainant", equalTo("王**"));
        as("8001", "FINANCE").get("/" + id + "/history").then().body("items[0].form.phone", equalTo("138****1234"));
        as("1002", "AGENT").get("/" + id).then().body("form.phone", equalTo("13812341234"));
    }

    @Test
    void aShortNumberShowsLess() {
        String id = agent.opened("repair", with(Forms.repair(), "phone", "55667788"));
        as("8001", "FINANCE").get("/" + id).then().body("form.phone", equalTo("****88"));
    }

    @Test
    void aRoleNobodyHasThoughtOfAndNoneAtAllSeeNothing() {
        UUID customer = UUID.randomUUID();
        String id = agent.open(Map.of("process", "repair", "customerId", customer.toString(), "form", Forms.repair()))
                .path("id");
        for (Calls stranger : List.of(as("9901", "MARS_CLERK"), as("9902"), as("9903", "SYS_ADMIN"), as("1001"))) {
            stranger.get("/" + id).then().statusCode(404);
            assertThat(stranger.get("?customerId=" + customer).<List<String>>path("items.id"))
                    .isEmpty();
            stranger.read("/queue").then().statusCode(403);
        }
    }

    @Test
    void whoIsSomethingInATicketFindsItAsLongAsHeIs() {
        Calls technician = as("4477", "TECHNICIAN");
        String job = agent.opened("repair", Forms.repair());
        agent.taken(job, "dispatch", Map.of("technician", "4477"));
        String complaint = agent.opened("complaint", Forms.complaint("GENERAL"));
        agent.taken(complaint, "determine-nature", Map.of("nature", "设备故障"));
        agent.taken(complaint, "investigate", Map.of("cause", "维保未按时"));
        agent.taken(complaint, "assign-responsibility", Map.of("department", "ENGINEERING", "responsible", "4477"));
        technician.get("/" + complaint).then().statusCode(200).body("assignee", equalTo("1001"));
        assertThat(technician.<String>list("/tickets", "id")).containsExactly(complaint, job);
        assertThat(technician.<String>list("/tickets?q=空调漏水&process=repair", "id"))
                .containsExactly(job);
        assertThat(technician.<String>list("/tickets?updatedSince=2024-03-01T00:00:00Z", "id"))
                .containsExactly(complaint, job);
        assertThat(technician.<String>list("/my-work", "id")).containsExactly(job);
        agent.taken(job, "dispatch", Map.of("technician", "4478"));
        technician.get("/" + job).then().statusCode(404);
        assertThat(technician.<String>list("/tickets", "id")).containsExactly(complaint);
        assertThat(as("4478", "TECHNICIAN").<String>list("/tickets", "id")).containsExactly(job);
    }

    @Test
    void aTechnicianSeesHisJobsAndACustomerHisTickets() {
        UUID customer = UUID.randomUUID();
        Calls self = Calls.with(Tokens.of(customer.toString()).roles("CUSTOMER"));
        Calls technician = as("4010", "TECHNICIAN");
        String id = agent.open(Map.of("process", "repair", "customerId", customer.toString(), "form", Forms.repair()))
                .path("id");
        String foreign = agent.opened("repair", Forms.repair());
        technician.get("/" + id).then().statusCode(404);
        agent.taken(id, "dispatch", Map.of("technician", "4010"));
        technician.get("/" + id).then().statusCode(200).body("form.phone", equalTo("021-55667788"));
        assertThat(technician.get("").<List<String>>path("items.id")).containsExactly(id);
        assertThat(technician.get("?assignee=1001").<List<String>>path("items.id"))
                .isEmpty();
        assertThat(self.get("").<List<String>>path("items.id")).containsExactly(id);
        self.get("/" + foreign).then().statusCode(404);
        assertThat(self.get("?customerId=" + UUID.randomUUID()).<List<String>>path("items.id"))
                .isEmpty();
    }
}
