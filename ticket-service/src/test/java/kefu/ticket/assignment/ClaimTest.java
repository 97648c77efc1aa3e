package kefu.ticket.assignment;

import static kefu.ticket.Calls.agent;
import static kefu.ticket.Calls.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import kefu.platform.testkit.Events;
import kefu.platform.testkit.TestClock;
import kefu.platform.testkit.Tokens;
import kefu.ticket.Calls;
import kefu.ticket.Staff;
import kefu.ticket.Together;
import kefu.ticket.Told;
import kefu.ticket.Withheld;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tickets nobody has wait in a queue until somebody claims them, for as long as his lease or his work lasts. */
@QuarkusTest
class ClaimTest {

    private final Calls supervisor = as("2001", "SUPERVISOR");

    @BeforeEach
    void fridayMorning() {
        TestClock.freeze("2024-03-01T10:00:00+08:00");
    }

    @Test
    void ofSeveralWhoClaimATicketExactlyOneWins() throws Exception {
        String id = waiting();
        AtomicInteger next = new AtomicInteger();
        List<Integer> answers = Together.times(
                6,
                () -> agent("11" + next.getAndIncrement())
                        .post("/tickets/" + id + "/claim", Map.of())
                        .statusCode());
        assertThat(answers).containsOnlyOnce(200);
        assertThat(answers.stream().filter(status -> status == 409)).hasSize(5);
        String winner = supervisor.get("/" + id).path("assignee");
        agent("1200")
                .post("/tickets/" + id + "/claim", Map.of())
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/claimed"))
                .body("assignee", equalTo(winner))
                .body("leaseUntil", equalTo("2024-03-01T02:30:00Z"));
        assertThat(Told.about(id, "ticket.claimed.v1")).hasSize(1);
        assertThat(queue("")).doesNotContain(id);
    }

    @Test
    void aClaimNobodyWorksOnGoesBackToTheQueueWhenItsLeaseEnds() {
        String id = waiting();
        assertThat(queue("")).contains(id);
        agent("1101")
                .post("/tickets/" + id + "/claim", Map.of("minutes", 10))
                .then()
                .statusCode(200)
                .body("assignee", equalTo("1101"))
                .body("leaseUntil", equalTo("2024-03-01T02:10:00Z"));
        TestClock.freeze("2024-03-01T10:10:01+08:00");
        await().until(() -> queue("").contains(id));
        supervisor.read("/tickets/" + id + "/claim").then().body("assignee", nullValue());
        assertThat(Told.about(id, "ticket.released.v1"))
                .singleElement()
                .satisfies(
                        event -> assertThat(event.data().path("why").asText()).isEqualTo("LEASE_ENDED"));
        supervisor.get("/" + id + "/history").then().body("items.step", hasItems("claimed", "released"));
    }

    @Test
    void whoHasBegunToWorkKeepsTheTicket() {
        String id = waiting();
        Calls operator = agent("1102");
        operator.post("/tickets/" + id + "/claim", Map.of("minutes", 10)).then().statusCode(200);
        operator.post("/tickets/" + id + "/claim", Map.of("minutes", 20))
                .then()
                .statusCode(200)
                .body("leaseUntil", equalTo("2024-03-01T02:20:00Z"));
        operator.taken(id, "dispatch", Map.of("technician", "1102"));
        TestClock.freeze("2024-03-01T10:20:01+08:00");
        await().until(() -> supervisor.read("/tickets/" + id + "/claim").path("leaseUntil") == null);
        supervisor.get("/" + id).then().body("assignee", equalTo("1102"));
    }

    @Test
    void whoClaimedGivesBackOrASupervisorDoes() {
        String id = waiting();
        supervisor
                .post("/tickets/" + id + "/release", Map.of())
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/not-claimed"));
        agent("1103").post("/tickets/" + id + "/claim", Map.of());
        agent("1104")
                .post("/tickets/" + id + "/release", Map.of())
                .then()
                .statusCode(403)
                .body("allowedFor", equalTo("1103"));
        agent("1103")
                .post("/tickets/" + id + "/release", Map.of("reason", "下班"))
                .then()
                .statusCode(200);
        supervisor.get("/" + id + "/history").then().body("items.last().comment", equalTo("下班"));
        agent("1104").post("/tickets/" + id + "/claim", Map.of()).then().statusCode(200);
        supervisor
                .post("/tickets/" + id + "/release", Map.of())
                .then()
                .statusCode(200)
                .body("assignee", nullValue());
    }

    @Test
    void whatCannotBeClaimedIsRefusedWithItsReason() {
        agent("1101")
                .post("/tickets/" + UUID.randomUUID() + "/claim", Map.of())
                .then()
                .statusCode(404);
        as("8001", "FINANCE")
                .post("/tickets/" + waiting() + "/claim", Map.of())
                .then()
                .statusCode(403)
                .body("allowedFor", hasItem("AGENT"));
        String mine = agent("1001").opened("inquiry", Map.of("question", "营业时间?"));
        agent("1101").post("/tickets/" + mine + "/claim", Map.of()).then().statusCode(409);
        agent("1101")
                .post("/tickets/" + mine + "/claim", Map.of("minutes", 0))
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/minutes"));
        agent("1001").closedAsDuplicate(mine);
        agent("1001")
                .post("/tickets/" + mine + "/claim", Map.of())
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/ticket-closed"));
    }

    @Test
    void aTicketIsClaimedInItsOwnDepartment() {
        Withheld complaint = Withheld.complaint();
        complaint
                .accused()
                .post("/tickets/" + complaint.id() + "/claim", Map.of())
                .then()
                .statusCode(404);
        complaint.accused().read("/tickets/" + complaint.id() + "/claim").then().statusCode(404);
        String id = Staff.inQueueOf("ENGINEERING");
        assertThat(queue("?department=ENGINEERING")).contains(id);
        assertThat(queue("?department=GAS")).doesNotContain(id);
        Calls.with(Tokens.of("3100").roles("DEPT_MANAGER").department("GAS"))
                .post("/tickets/" + id + "/claim", Map.of())
                .then()
                .statusCode(403)
                .body("allowedFor", equalTo("ENGINEERING"));
        Calls.with(Tokens.of("3101").roles("DEPT_MANAGER").department("ENGINEERING"))
                .post("/tickets/" + id + "/claim", Map.of())
                .then()
                .statusCode(200);
        as("4010", "TECHNICIAN").read("/queue").then().statusCode(403);
    }

    /** A work order nobody has: billing asked for it. */
    private String waiting() {
        UUID customer = UUID.randomUUID();
        UUID dunning = UUID.randomUUID();
        Events.publish(
                "billing.events",
                "billing.dunning.suspended.v1",
                dunning,
                Map.of("caseId", dunning.toString(), "customerId", customer.toString()));
        String list = "?process=supply-suspension&customerId=" + customer;
        await().until(() -> !supervisor.get(list).<List<String>>path("items.id").isEmpty());
        return supervisor.get(list).<List<String>>path("items.id").getFirst();
    }

    private List<String> queue(String filter) {
        return supervisor.all("/queue" + (filter.isEmpty() ? "?" : filter + "&") + "limit=200", "id");
    }
}
