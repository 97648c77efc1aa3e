package kefu.ticket.duty;

import static kefu.ticket.Calls.as;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kefu.platform.testkit.TestClock;
import kefu.ticket.Calls;
import kefu.ticket.Forms;
import kefu.ticket.Staff;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** 003-篇8 二4: with the leader absent it goes to the colleague in charge; whether he is absent the roster knows better. */
@QuarkusTest
class LeaderAbsenceTest {

    private final Calls anybody = as("6001", "METER_READER");
    private final String leader = UUID.randomUUID().toString().substring(0, 13);

    @BeforeEach
    void theLeaderWorksTheDayShift() {
        TestClock.freeze("2024-02-20T10:00:00+08:00");
        Staff.rostered(Map.of(leader, List.of("DAY 2024-02-20")));
    }

    @AfterEach
    void today() {
        TestClock.real();
    }

    @Test
    void offShiftTheLeaderIsAbsentWhateverWasTicked() {
        TestClock.freeze("2024-02-20T19:00:00+08:00");
        String id = registered();
        handOver(id, Map.of("leader", leader)).statusCode(409).body("code", equalTo("leader-absent"));
        handOver(id, Map.of("leader", leader, "leaderAbsent", false))
                .statusCode(409)
                .body("code", equalTo("leader-absent"));
        handOver(id, Map.of("leader", leader, "substitute", "7002"))
                .statusCode(200)
                .body("assignee", equalTo("7002"))
                .body("roles.follower", equalTo("7002"));
        anybody.get("/" + id + "/history").then().body("items.last().form.leaderAbsent", equalTo(true));
    }

    @Test
    void onDutyTheLeaderIsThereWhateverWasTicked() {
        String id = registered();
        handOver(id, Map.of("leader", leader, "leaderAbsent", true, "substitute", "7002"))
                .statusCode(409)
                .body("code", equalTo("leader-present"));
        handOver(id, Map.of("leader", leader)).statusCode(200).body("assignee", equalTo(leader));
    }

    @Test
    void onLeaveTheLeaderIsAbsentDuringHisShift() {
        Staff.onLeave(leader, "2024-02-20", null);
        String id = registered();
        handOver(id, Map.of("leader", leader)).statusCode(409).body("code", equalTo("leader-absent"));
        handOver(id, Map.of("leader", leader, "substitute", "7002")).statusCode(200);
    }

    @Test
    void whoNamesNoLeaderMeansHisOwn() {
        String own = UUID.randomUUID().toString().substring(0, 13);
        as("2001", "SUPERVISOR")
                .post(
                        "/operators",
                        Map.of(
                                "operator",
                                own,
                                "profile",
                                Calls.with(Staff.profile("METERING", null), "leader", leader)))
                .then()
                .statusCode(201);
        Calls reader = as(own, "METER_READER");
        String id = reader.opened("first-contact", Forms.firstContact(false));
        reader.take(id, "hand-over", Map.of("leaderAbsent", true, "substitute", "7002", "reason", "不属本人职责"))
                .then()
                .statusCode(409)
                .body("code", equalTo("leader-present"));
    }

    @Test
    void ofALeaderNobodyHasARosterOfWhatIsSaidCounts() {
        String id = registered();
        handOver(id, Map.of("leader", "7901", "leaderAbsent", true))
                .statusCode(409)
                .body("code", equalTo("leader-absent"));
        handOver(id, Map.of("leader", "7901", "leaderAbsent", true, "substitute", "7002"))
                .statusCode(200);
    }

    private io.restassured.response.ValidatableResponse handOver(String id, Map<String, Object> form) {
        return anybody.take(id, "hand-over", Calls.with(form, "reason", "不属本人职责"))
                .then();
    }

    private String registered() {
        return anybody.opened("first-contact", Forms.firstContact(false));
    }
}
