package kefu.ticket.shift;

import static kefu.ticket.Calls.agent;
import static kefu.ticket.Calls.as;
import static kefu.ticket.Calls.with;
import static org.assertj.core.api.Assertions.assertThat;
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

/** 交接班, 002-M4 二3 and 003-篇5 十二: the lists, the consent, the tickets that go along, the faults in between. */
@QuarkusTest
class ShiftHandoverTest {

    private static final Map<String, Object> HANDOVER = Map.of(
            "shift",
            "DAY",
            "incoming",
            "1102",
            "transferredCustomers",
            List.of(Map.of("customer", "华联商场", "matter", "等待报价")),
            "urgentMatters",
            List.of(),
            "potentialCustomers",
            List.of());

    private final Calls outgoing = agent("1101");
    private final Calls incoming = agent("1102");
    private final Calls leader = as("2101", "SUPERVISOR");

    @BeforeEach
    void fridayEvening() {
        TestClock.freeze("2024-03-01T18:00:00+08:00");
    }

    @Test
    void aHandoverWithoutItsThreeListsIsIncompleteAndEmptyOnesAreFine() {
        for (String list : List.of("transferredCustomers", "urgentMatters", "potentialCustomers")) {
            outgoing.open("shift-handover", with(HANDOVER, list, null))
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", hasItem("/form/" + list));
        }
        String id = outgoing.opened("shift-handover", with(HANDOVER, "transferredCustomers", List.of()));
        outgoing.taken(id, "submit", Map.of());
        incoming.taken(id, "accept", Map.of()).then().body("closed", equalTo(true));
    }

    @Test
    void openTicketsGoAlongWithTheConsentOfTheLeader() {
        String first = outgoing.opened("case", Forms.aCase());
        String second = outgoing.opened("complaint", Forms.complaint("GENERAL"));
        String number = outgoing.get("/" + second).path("number");
        String handover = submitted(List.of(first, number));
        incoming.take(handover, "accept", Map.of()).then().statusCode(409).body("code", equalTo("consent-missing"));
        agentStillHas(first);
        leader.taken(handover, "consent", Map.of());
        incoming.taken(handover, "accept", Map.of());
        for (String id : List.of(first, second)) {
            incoming.get("/" + id).then().body("assignee", equalTo("1102")).body("receiver", equalTo("1101"));
            assertThat(Told.about(id, "ticket.handed-over.v1")).hasSize(1);
            assertThat(incoming.get("/" + id + "/history").<List<String>>path("items.step"))
                    .containsOnlyOnce("shift-handed-over");
        }
        // Following it up is the incoming operator's now, and nobody else's.
        outgoing.take(second, "determine-nature", Map.of("nature", "设备")).then().statusCode(403);
        incoming.taken(second, "determine-nature", Map.of("nature", "设备"));
        assertThat(Told.about(handover, "ticket.shift.handed-over.v1"))
                .singleElement()
                .satisfies(event -> assertThat(event.data().path("tickets")).hasSize(2));
    }

    private void agentStillHas(String ticket) {
        outgoing.get("/" + ticket).then().body("assignee", equalTo("1101"));
    }

    private String submitted(List<String> tickets) {
        String id = outgoing.opened("shift-handover", HANDOVER);
        outgoing.taken(id, "submit", Map.of("tickets", tickets));
        return id;
    }

    @Test
    void onlyWhatIsOpenAndOnesOwnIsHandedOver() {
        String foreign = agent("1103").opened("case", Forms.aCase());
        String closed = outgoing.opened("inquiry", Map.of("question", "营业时间?"));
        outgoing.taken(closed, "answer", Map.of("answer", "九点至六点"));
        outgoing.taken(closed, "register", Map.of("mainQuestion", "营业时间 " + closed));
        String id = outgoing.opened("shift-handover", HANDOVER);
        outgoing.take(id, "submit", Map.of("tickets", List.of(foreign, closed, "CA-20240301-9999")))
                .then()
                .statusCode(422)
                .body("errors.code", equalTo(List.of("not-yours", "closed", "unknown")))
                .body("errors.pointer", hasItem("/form/tickets/2"));
        outgoing.get("/" + id).then().body("state", equalTo("OPEN"));
    }

    @Test
    void whatMovedMeanwhileStaysWhereItIs() {
        String moved = outgoing.opened("complaint", Forms.complaint("GENERAL"));
        String handover = submitted(List.of(moved));
        leader.taken(handover, "consent", Map.of());
        leader.taken(moved, "reassign", Map.of("to", "1104", "reason", "专人处理"));
        incoming.taken(handover, "accept", Map.of());
        leader.get("/" + moved).then().body("assignee", equalTo("1104"));
    }

    @Test
    void aFaultBetweenBeginningAndEndIsTheResponsibilityOfBothShifts() {
        String handover = submitted(List.of());
        TestClock.freeze("2024-03-01T18:20:00+08:00");
        incoming.taken(handover, "accept", Map.of());
        TestClock.freeze("2024-03-01T19:00:00+08:00");
        incoming.taken(handover, "record-fault", Map.of("occurredAt", "2024-03-01T18:10:00+08:00", "fault", "线路中断"))
                .then()
                .body("form.faults[0].responsible", equalTo(List.of("1101", "1102")));
        incoming.taken(handover, "record-fault", Map.of("occurredAt", "2024-03-01T18:30:00+08:00", "fault", "又中断"))
                .then()
                .body("form.faults[1].responsible", equalTo(List.of("1102")));
    }
}
