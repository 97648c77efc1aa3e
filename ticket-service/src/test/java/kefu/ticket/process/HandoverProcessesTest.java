package kefu.ticket.process;

import static kefu.ticket.process.Played.code;
import static kefu.ticket.process.Played.open;
import static kefu.ticket.process.Played.refusedToOpen;
import static kefu.ticket.process.Played.who;
import static org.assertj.core.api.Assertions.assertThat;

import kefu.platform.problem.Refusal;
import kefu.platform.process.Actor;
import org.junit.jupiter.api.Test;

/** From one shift to the next: the three lists, what happens meanwhile, what is still open, what was forgotten. */
class HandoverProcessesTest {

    private static final Actor AGENT = who("1001", "AGENT");
    private static final Actor COLLEAGUE = who("1002", "AGENT");
    private static final Actor SUPERVISOR = who("2001", "SUPERVISOR");

    private static final String HANDOVER = """
            {"shift": "DAY", "incoming": "1002", "transferredCustomers": [], "urgentMatters": [], "potentialCustomers": []}""";

    @Test
    void theThreeListsAreMandatoryAndMayBeEmpty() {
        for (String list : new String[] {"transferredCustomers", "urgentMatters", "potentialCustomers"}) {
            Refusal refusal = refusedToOpen(
                    "shift-handover", AGENT, HANDOVER.replace("\"" + list + "\": []", "\"remark\": \"无\""));
            assertThat(refusal.type().status()).isEqualTo(422);
            assertThat(refusal.violations()).extracting("pointer").containsExactly("/form/" + list);
        }
        assertThat(open("shift-handover", AGENT, HANDOVER)
                        .take("submit", AGENT)
                        .take("accept", COLLEAGUE)
                        .state())
                .isEqualTo("ACCEPTED");
    }

    @Test
    void aFaultDuringTheHandoverBelongsToBothShifts() {
        Played handover = open("shift-handover", AGENT, HANDOVER)
                .take("submit", AGENT)
                .at("2024-03-01T10:20:00+08:00")
                .take("record-fault", COLLEAGUE, fault("2024-03-01T10:10:00+08:00"))
                .take("accept", COLLEAGUE)
                .at("2024-03-01T11:00:00+08:00")
                .take("record-fault", COLLEAGUE, fault("2024-03-01T09:50:00+08:00"))
                .take("record-fault", SUPERVISOR, fault("2024-03-01T10:20:00+08:00"))
                .take("record-fault", COLLEAGUE, fault("2024-03-01T10:30:00+08:00"));
        assertThat(handover.data("faults").findValues("responsible"))
                .hasToString("[[\"1001\",\"1002\"], [\"1001\"], [\"1001\",\"1002\"], [\"1002\"]]");
        assertThat(code(handover.refused("record-fault", COLLEAGUE, fault("2024-03-01T11:00:01+08:00"))))
                .isEqualTo("in-the-future");
    }

    private static String fault(String at) {
        return "{\"occurredAt\": \"" + at + "\", \"fault\": \"线路中断\"}";
    }

    @Test
    void openTicketsMoveOnlyWithTheConsentOfTheLeader() {
        Played handover = open("shift-handover", AGENT, HANDOVER).take("submit", AGENT, "{\"tickets\": [\"CA-1\"]}");
        assertThat(code(handover.refused("accept", COLLEAGUE))).isEqualTo("consent-missing");
        assertThat(handover.refused("consent", COLLEAGUE).type().status()).isEqualTo(403);
        handover.take("refuse-consent", SUPERVISOR, "{\"reason\": \"本班解决\"}")
                .take("submit", AGENT, "{\"tickets\": [\"CA-2\"]}");
        assertThat(code(handover.refused("accept", COLLEAGUE))).isEqualTo("consent-missing");
        handover.take("consent", SUPERVISOR).take("accept", COLLEAGUE);
        assertThat(handover.told("ticket.shift.handed-over.v1").toString())
                .isEqualTo("{\"outgoing\":\"1001\",\"incoming\":\"1002\",\"tickets\":[\"CA-2\"],"
                        + "\"handedOverAt\":\"2024-03-01T02:00:00Z\"}");
    }

    @Test
    void aFaultTheShiftHasNotSolvedMovesOnlyWithTheConsentOfTheLeader() {
        String unsolved = fault("2024-03-01T09:50:00+08:00").replace("\"fault\"", "\"solved\": false, \"fault\"");
        Played handover = open("shift-handover", AGENT, HANDOVER)
                .take("record-fault", AGENT, unsolved)
                .take("submit", AGENT);
        assertThat(code(handover.refused("accept", COLLEAGUE))).isEqualTo("consent-missing");
        handover.take("consent", SUPERVISOR).take("record-fault", AGENT, unsolved);
        assertThat(code(handover.refused("accept", COLLEAGUE))).isEqualTo("consent-missing");
        assertThat(handover.take("consent", SUPERVISOR)
                        .take("accept", COLLEAGUE)
                        .state())
                .isEqualTo("ACCEPTED");
        Played solved = open("shift-handover", AGENT, HANDOVER)
                .take("record-fault", AGENT, unsolved.replace("false", "true"))
                .take("submit", AGENT);
        assertThat(solved.take("accept", COLLEAGUE).state()).isEqualTo("ACCEPTED");
    }

    @Test
    void whatWasForgottenIsAddedAndAnotherMayComeIn() {
        Played handover = open("shift-handover", AGENT, HANDOVER)
                .take("submit", AGENT)
                .take("send-back", COLLEAGUE, "{\"reason\": \"缺潜在客户\"}");
        String complete = HANDOVER.replace(
                "\"potentialCustomers\": []", "\"potentialCustomers\": [{\"customer\": \"新客户\", \"matter\": \"要报价\"}]");
        handover.take("amend", AGENT, complete.replace("\"shift\": \"DAY\", \"incoming\": \"1002\",", ""));
        assertThat(handover.data("potentialCustomers")).hasSize(1);
        handover.take("submit", AGENT)
                .take("name-incoming", SUPERVISOR, "{\"incoming\": \"1003\", \"reason\": \"病假\"}");
        assertThat(handover.refused("accept", COLLEAGUE).type().status()).isEqualTo(403);
        assertThat(handover.take("accept", who("1003", "AGENT"))
                        .told("ticket.shift.handed-over.v1")
                        .path("incoming")
                        .asText())
                .isEqualTo("1003");
    }
}
