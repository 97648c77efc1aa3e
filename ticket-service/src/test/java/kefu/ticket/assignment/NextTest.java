package kefu.ticket.assignment;

import static kefu.ticket.Calls.agent;
import static kefu.ticket.Calls.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kefu.platform.testkit.TestClock;
import kefu.platform.testkit.Tokens;
import kefu.ticket.Calls;
import kefu.ticket.Forms;
import kefu.ticket.Staff;
import kefu.ticket.Together;
import kefu.ticket.listing.Plan;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever wants work is given the next ticket he can do. */
@QuarkusTest
class NextTest {

    private final String department =
            "D" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(java.util.Locale.ROOT);

    @BeforeEach
    void fridayMorning() {
        TestClock.freeze("2024-03-01T10:00:00+08:00");
    }

    @Test
    void theNextTicketIsTheMostUrgentOneOneHasTheSkillsForAndIsLeased() {
        String first = Staff.inQueueOf(department);
        String second = Staff.inQueueOf(department);
        Staff.registered("n1" + department, department, null);
        Staff.registered("n2" + department, department, 1, "MEDIATION");
        next("n1" + department).then().statusCode(204);
        next("n2" + department)
                .then()
                .statusCode(200)
                .body("ticketId", equalTo(first))
                .body("assignee", equalTo("n2" + department))
                .body("leaseUntil", equalTo("2024-03-01T02:30:00Z"));
        next("n2" + department).then().statusCode(409).body("errors.code", equalTo(List.of("at-capacity")));
        next("n3" + department).then().statusCode(200).body("ticketId", equalTo(second));
        next("n3" + department).then().statusCode(204);
    }

    @Test
    void nobodyIsGivenWorkOfAnotherDepartmentOrOfNone() {
        Calls stranger = Calls.with(Tokens.of("1105").roles("AGENT").department("ELSEWHERE"));
        stranger.post("/queue/next", Map.of("department", department))
                .then()
                .statusCode(403)
                .body("allowedFor", equalTo(department));
        agent("1105")
                .post("/queue/next", Map.of())
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/department"));
        as("8001", "FINANCE")
                .post("/queue/next", Map.of("department", department))
                .then()
                .statusCode(403)
                .body("allowedFor", hasItem("AGENT"));
    }

    @Test
    void severalWhoAskAtTheSameMomentGetDifferentTickets() throws Exception {
        List<String> waiting = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            waiting.add(Staff.inQueueOf(department));
        }
        List<String> given = Together.at(
                () -> next("m1").path("ticketId"),
                () -> next("m2").path("ticketId"),
                () -> next("m3").path("ticketId"),
                () -> next("m4").path("ticketId"));
        assertThat(given).containsExactlyInAnyOrderElementsOf(waiting);
    }

    @Test
    void nobodyIsGivenAComplaintAboutHimself() {
        Calls agent = agent("1001");
        String about = agent.opened("complaint", Forms.complaintAbout("EMPLOYEE", "n4" + department));
        agent.taken(about, "determine-nature", Map.of("nature", "服务态度"));
        agent.taken(about, "investigate", Map.of("cause", "推诿"));
        agent.taken(about, "assign-responsibility", Map.of("department", department));
        agent.post("/tickets/" + about + "/assignment", Map.of("reason", "排队"))
                .then()
                .statusCode(200);
        next("n4" + department).then().statusCode(204);
        String other = Staff.inQueueOf(department);
        next("n4" + department).then().statusCode(200).body("ticketId", equalTo(other));
        next("n5" + department).then().statusCode(200).body("ticketId", equalTo(about));
    }

    @Test
    void theNextTicketIsFoundInTheIndexOfTheQueue() {
        Plan.check(NextDesk.queue(department, "1001", 500));
        Plan.check(Succession.inHand("1001", UUID.randomUUID()));
    }

    private io.restassured.response.Response next(String operator) {
        return Calls.with(Tokens.of(operator).roles("AGENT").department(department))
                .post("/queue/next", Map.of());
    }
}
