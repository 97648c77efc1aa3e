package kefu.ticket.assignment;

import static kefu.ticket.Calls.agent;
import static kefu.ticket.Calls.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import kefu.platform.testkit.TestClock;
import kefu.ticket.Calls;
import kefu.ticket.Forms;
import kefu.ticket.Staff;
import kefu.ticket.Together;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Several people, jobs and timers that want the same ticket at the same moment: one after the other, and the history tells it. */
@QuarkusTest
class AssignmentRaceTest {

    private final Calls supervisor = as("2001", "SUPERVISOR");

    @BeforeEach
    void fridayMorning() {
        TestClock.freeze("2024-03-01T10:00:00+08:00");
    }

    @Test
    void claimedAssignedAndAtTheEndOfItsLeaseAtOnceATicketLiesWhereItsHistoryEnds() throws Exception {
        for (int round = 0; round < 6; round++) {
            TestClock.freeze("2024-03-01T10:00:00+08:00");
            String id = Staff.inQueueOf("HEATING");
            agent("1101")
                    .post("/tickets/" + id + "/claim", Map.of("minutes", 10))
                    .then()
                    .statusCode(200);
            boolean assigned = round % 2 == 0;
            List<Integer> answers = Together.at(
                    () -> {
                        TestClock.freeze("2024-03-01T10:10:01+08:00");
                        return 200;
                    },
                    () -> status(agent("1102"), id, "claim", Map.of("minutes", 30)),
                    () -> assigned
                            ? status(supervisor, id, "assignment", Map.of("assignee", "1103", "reason", "急"))
                            : 200,
                    () -> status(agent("1101"), id, "release", Map.of()));
            assertThat(answers).isSubsetOf(200, 403, 409);
            await().until(() -> told(id).equals(lies(id)) && !leaseOf("1101", id));
            assertThat(lies(id)).isIn(assigned ? List.of("1103") : List.of("1102", "null"));
            // Whoever claimed it last still has his lease: no end of an earlier one has taken it away.
            if (lies(id).equals("1102")) {
                assertThat(leaseOf("1102", id)).isTrue();
            }
        }
    }

    @Test
    void ofSeveralWhoFillTheLastRoomOfAnOperatorOneSucceeds() throws Exception {
        String operator = UUID.randomUUID().toString().substring(0, 13);
        Staff.registered(operator, "HEATING", 1, "MEDIATION");
        String first = Staff.inQueueOf("HEATING");
        String second = Staff.inQueueOf("HEATING");
        List<Integer> answers = Together.at(
                () -> status(supervisor, first, "assignment", Map.of("assignee", operator)),
                () -> status(agent(operator), second, "claim", Map.of()));
        assertThat(answers).containsExactlyInAnyOrder(200, 409);
        supervisor.read("/operators/" + operator).then().body("openTickets", org.hamcrest.Matchers.equalTo(1));
    }

    @Test
    void aJobAndAStepOnOneTicketBothHappenOneAfterTheOther() throws Exception {
        List<String> tickets = List.of(complaint(), complaint(), complaint());
        Map<String, Object> action = Map.of("kind", "ASSIGN", "assignee", "1003", "comment", "批量转派");
        List<String> answers = Together.at(
                () -> supervisor
                        .post("/tickets/bulk", Map.of("action", action, "tickets", tickets))
                        .path("id"),
                () -> step(tickets.get(2)),
                () -> step(tickets.get(1)),
                () -> step(tickets.get(0)));
        assertThat(answers.subList(1, 4)).containsOnly("200");
        await().until(() -> "DONE"
                .equals(supervisor.read("/ticket-jobs/" + answers.getFirst()).path("status")));
        for (String id : tickets) {
            assertThat(steps(id)).containsExactlyInAnyOrder("opened", "assigned", "determine-nature");
            assertThat(numbers(id)).containsExactly(1, 2, 3);
            supervisor
                    .get("/" + id)
                    .then()
                    .body("state", org.hamcrest.Matchers.equalTo("NATURE_DETERMINED"))
                    .body("assignee", org.hamcrest.Matchers.equalTo("1003"));
        }
    }

    @Test
    void ofTwoHandOversThatTakeTheSameTicketAlongOneWinsAndTheHistoryNamesIt() throws Exception {
        String id = complaint();
        String first = handedOver("1108", id);
        String second = handedOver("1109", id);
        List<Integer> answers = Together.at(() -> accepted("1108", first), () -> accepted("1109", second));
        assertThat(answers).containsOnly(200);
        String winner = lies(id);
        assertThat(winner).isIn("1108", "1109");
        String number =
                supervisor.get("/" + (winner.equals("1108") ? first : second)).path("number");
        var history = supervisor.get("/" + id + "/history");
        assertThat(history.<List<String>>path("items.step")).containsOnlyOnce("shift-handed-over");
        assertThat(history.<List<String>>path("items.form.handover").stream()
                        .filter(Objects::nonNull)
                        .toList())
                .containsExactly(number);
    }

    private String handedOver(String incoming, String ticket) {
        Calls outgoing = agent("1001");
        String id = outgoing.opened(
                "shift-handover",
                Map.of(
                        "shift", "DAY",
                        "incoming", incoming,
                        "transferredCustomers", List.of(),
                        "urgentMatters", List.of(),
                        "potentialCustomers", List.of()));
        outgoing.taken(id, "submit", Map.of("tickets", List.of(ticket)));
        supervisor.taken(id, "consent", Map.of());
        return id;
    }

    private static int accepted(String incoming, String handover) {
        return agent(incoming).take(handover, "accept", Map.of()).statusCode();
    }

    private static String complaint() {
        return agent("1001").opened("complaint", Forms.complaint("GENERAL"));
    }

    private static String step(String id) {
        return Integer.toString(agent("1001")
                .take(id, "determine-nature", Map.of("nature", "设备故障"))
                .statusCode());
    }

    private static int status(Calls who, String id, String what, Map<String, Object> body) {
        return who.post("/tickets/" + id + "/" + what, body).statusCode();
    }

    private List<String> steps(String id) {
        return supervisor.get("/" + id + "/history").path("items.step");
    }

    private List<Integer> numbers(String id) {
        return supervisor.get("/" + id + "/history").path("items.seq");
    }

    private String lies(String id) {
        return String.valueOf((Object) supervisor.get("/" + id).path("assignee"));
    }

    private boolean leaseOf(String operator, String id) {
        var claim = supervisor.read("/tickets/" + id + "/claim");
        return operator.equals(claim.path("assignee")) && claim.path("leaseUntil") != null;
    }

    /** With whom it lies by the last line of its history that says so. */
    private String told(String id) {
        List<Map<String, Object>> lines = supervisor.get("/" + id + "/history").path("items");
        Map<String, Object> last = lines.stream()
                .filter(line -> List.of("claimed", "assigned", "released").contains(line.get("step")))
                .collect(Collectors.toList())
                .getLast();
        Object form = last.get("form");
        return last.get("step").equals("released") ? "null" : String.valueOf(((Map<?, ?>) form).get("assignee"));
    }
}
