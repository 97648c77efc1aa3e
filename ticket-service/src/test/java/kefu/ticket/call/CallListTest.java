package kefu.ticket.call;

import static kefu.ticket.Calls.agent;
import static kefu.ticket.Calls.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import kefu.platform.testkit.TestClock;
import kefu.platform.web.Paging;
import kefu.ticket.Calls;
import kefu.ticket.Withheld;
import kefu.ticket.listing.Plan;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How calls are found again, by whom, and by whom not. */
@QuarkusTest
class CallListTest {

    private final Calls agent = agent("1001");
    private final String phone = "139" + ThreadLocalRandom.current().nextInt(10_000_000, 99_999_999);

    @BeforeEach
    void fridayMorning() {
        TestClock.freeze("2024-03-01T10:00:00+08:00");
    }

    @Test
    void listsMaskPersonalDataAndNarrowByDayAgentTicketAndState() {
        String id =
                log(Map.of("phone", phone, "callerName", "王小明", "matter", "查询")).path("id");
        String mask = phone.substring(0, 3) + "****" + phone.substring(7);
        agent.read("/calls?agent=1001&day=2024-03-01&limit=200")
                .then()
                .body("items.find { it.id == '" + id + "' }.phone", equalTo(mask))
                .body("items.find { it.id == '" + id + "' }.callerName", equalTo("王**"));
        assertThat(agent.<String>all("/calls?state=ANSWERED_ON_CALL&limit=200", "id"))
                .contains(id);
        assertThat(agent.<String>all("/calls?day=2024-03-02&limit=200", "id")).doesNotContain(id);
        agent.read("/calls?day=2024-03-01&state=MISSED")
                .then()
                .statusCode(422)
                .body("errors.code", hasItem("combination"));
        agent.read("/calls?day=yesterday").then().statusCode(422).body("errors.pointer", hasItem("?day"));
        as("9001", "CUSTOMER").read("/calls").then().statusCode(403);
    }

    @Test
    void theCallsOfAWithheldComplaintDoNotExistForTheAccused() {
        Withheld complaint = Withheld.complaint();
        String id = log(Map.of("phone", phone, "matter", "投诉经理", "ticketId", complaint.id()))
                .path("id");
        complaint.accused().read("/calls/" + id).then().statusCode(404);
        complaint.accused().read("/calls/" + id + "/history").then().statusCode(404);
        assertThat(complaint.accused().<String>all("/calls?limit=200", "id")).doesNotContain(id);
        complaint.accused().read("/calls/lookup?phone=" + phone).then().body("calls.id", not(hasItem(id)));
        complaint
                .accused()
                .post("/calls", Map.of("ticketId", complaint.id()))
                .then()
                .statusCode(422);
        complaint.accused().post("/calls", Map.of("phone", phone)).then().body("possibleEarlierTicketId", nullValue());
    }

    @Test
    void everyListOfCallsIsReadFromItsIndex() {
        for (int i = 0; i < 7; i++) {
            CallFilter filter = new CallFilter();
            filter.day = i == 1 || i == 3 ? "2024-03-01" : null;
            filter.agent = i == 2 || i == 3 ? "1001" : null;
            filter.ticketId = i == 4 ? UUID.randomUUID().toString() : null;
            filter.state = i == 5 ? "MISSED" : null;
            filter.callbackOverdue = i == 6 ? "true" : null;
            Plan.check(filter.listing("1001", new Paging()));
        }
        Plan.check(CallListDesk.tickets("+8613900001111", "1001"));
        Plan.check(CallListDesk.calls("+8613900001111", "1001"));
        Plan.check(EarlierTicket.ofNumber("+8613900001111", new byte[16], "1001"));
        Plan.check(EarlierTicket.ofCalls("+8613900001111", new byte[16], "1001"));
    }

    private Response log(Map<String, ?> body) {
        return agent.post("/calls", body);
    }
}
