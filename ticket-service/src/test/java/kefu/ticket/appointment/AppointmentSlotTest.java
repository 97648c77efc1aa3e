package kefu.ticket.appointment;

import static kefu.ticket.Calls.agent;
import static kefu.ticket.Calls.as;
import static kefu.ticket.Calls.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kefu.platform.testkit.TestClock;
import kefu.ticket.Calls;
import kefu.ticket.Together;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** 预约管理: nobody is expected by two at a time, and everybody can ask when somebody is free. */
@QuarkusTest
class AppointmentSlotTest {

    private final Calls agent = agent("1001");
    private final String host = "H" + UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void fridayMorning() {
        TestClock.freeze("2024-03-01T10:00:00+08:00");
    }

    @Test
    void aSlotOfSomebodyNamedIsGivenAwayOnce() {
        String first = agent.opened("appointment", window("10:00", "11:00"));
        String number = agent.get("/" + first).path("number");
        book("10:00", "11:00")
                .then()
                .statusCode(409)
                .body("code", equalTo("slot-taken"))
                .body("existing", equalTo(number))
                .body("errors.pointer", hasItem("/form/from"));
        agent.open("appointment", with(window("10:00", "11:00"), "with", host + "x"))
                .then()
                .statusCode(201);
        agent.taken(first, "cancel", Map.of("reason", "客户改主意"));
        book("10:00", "11:00").then().statusCode(201);
    }

    @Test
    void windowsWithTheSamePersonDoNotOverlapAndMayTouch() {
        book("10:00", "11:00").then().statusCode(201);
        for (String[] other :
                new String[][] {{"10:30", "11:30"}, {"09:30", "10:01"}, {"10:15", "10:45"}, {"09:00", "12:00"}}) {
            book(other[0], other[1]).then().statusCode(409).body("code", equalTo("slot-taken"));
        }
        book("11:00", "12:00").then().statusCode(201);
        book("09:00", "10:00").then().statusCode(201);
    }

    @Test
    void whoIsMovedLeavesHisWindowToOthersAndTakesNoneThatIsTaken() {
        String id = book("10:00", "11:00").path("id");
        book("14:00", "15:00").then().statusCode(201);
        agent.take(id, "reschedule", times("14:30", "15:30")).then().statusCode(409);
        agent.get("/" + id).then().body("form.from", equalTo("2024-03-04T10:00:00+08:00"));
        agent.taken(id, "reschedule", times("10:30", "11:30"));
        book("10:00", "10:30").then().statusCode(201);
    }

    @Test
    void whoConfirmsNamesSomebodyWhoIsFree() {
        book("10:00", "11:00").then().statusCode(201);
        String id = agent.opened("appointment", with(window("10:30", "11:30"), "with", null));
        agent.take(id, "confirm", Map.of("with", host)).then().statusCode(409);
        agent.taken(id, "confirm", Map.of("with", host + "y"));
    }

    @Test
    void ofTwoWhoBookTheSameSlotAtTheSameMomentOneWins() throws Exception {
        List<Response> answers = Together.at(() -> book("10:00", "11:00"), () -> book("10:30", "11:30"));
        assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(201, 409);
    }

    @Test
    void theFreeSlotsOfADayAreThoseNobodyHasInWorkingTime() {
        int all = slots("2024-03-04").size();
        book("10:00", "11:00").then().statusCode(201);
        List<String> free = slots("2024-03-04");
        assertThat(free).hasSize(all - 2).contains("2024-03-04T01:00:00Z", "2024-03-04T03:00:00Z");
        assertThat(free).doesNotContain("2024-03-04T02:00:00Z", "2024-03-04T02:30:00Z", "2024-03-04T00:30:00Z");
        assertThat(slots("2024-03-03")).isEmpty();
        // On the day itself only what has not begun.
        assertThat(slots("2024-03-01").getFirst()).isEqualTo("2024-03-01T02:30:00Z");
        String path = "/appointment-slots?with=" + host + "&date=2024-03-04&limit=3";
        String next =
                agent.read(path).then().body("items", hasSize(3)).extract().path("next");
        assertThat(agent.<String>list(path + "&cursor=" + next, "from").getFirst())
                .isEqualTo(free.get(3));
    }

    @Test
    void withoutAPersonOrADayThereAreNoSlots() {
        for (String wrong : List.of("?date=2024-03-04", "?with=" + host, "?with=" + host + "&date=monday")) {
            agent.read("/appointment-slots" + wrong).then().statusCode(422);
        }
        as("C1", "CUSTOMER")
                .read("/appointment-slots?with=" + host + "&date=2024-03-04")
                .then()
                .statusCode(200);
    }

    private List<String> slots(String date) {
        return agent.list("/appointment-slots?with=" + host + "&date=" + date + "&limit=200", "from");
    }

    private Response book(String from, String until) {
        return agent.open("appointment", window(from, until));
    }

    private Map<String, Object> window(String from, String until) {
        Map<String, Object> rest = Map.of("purpose", "办理续费", "customer", "华联商场", "phone", "13800138000", "with", host);
        Map<String, Object> window = new LinkedHashMap<>(rest);
        window.putAll(times(from, until));
        return window;
    }

    private static Map<String, Object> times(String from, String until) {
        return Map.of("from", "2024-03-04T" + from + ":00+08:00", "until", "2024-03-04T" + until + ":00+08:00");
    }
}
