package kefu.ticket.operator;

import static kefu.ticket.Calls.agent;
import static kefu.ticket.Calls.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kefu.platform.testkit.TestClock;
import kefu.ticket.Calls;
import kefu.ticket.Staff;
import kefu.ticket.listing.Plan;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who can be given work, kept by his supervisors. */
@QuarkusTest
class OperatorTest {

    private final Calls supervisor = as("2001", "SUPERVISOR");
    private final String operator = UUID.randomUUID().toString().substring(0, 13);

    @BeforeEach
    void fridayMorning() {
        TestClock.freeze("2024-03-01T10:00:00+08:00");
    }

    @Test
    void whatIsKnownOfAnOperatorIsReplacedOnTheVersionThatWasReadAndNothingOfItIsForgotten() {
        Staff.registered(operator, "HEATING", 5, "HVAC");
        var read = supervisor.read("/operators/" + operator);
        read.then()
                .statusCode(200)
                .header("ETag", equalTo("\"0\""))
                .body("duty", equalTo("UNKNOWN"))
                .body("openTickets", equalTo(0))
                .body("active", equalTo(true))
                .body("createdBy", equalTo("2001"));
        replace(null, "HVAC", "PUMPS").statusCode(428);
        replace("\"7\"", "HVAC", "PUMPS").statusCode(412);
        replace("\"0\"", "HVAC", "PUMPS")
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("skills", equalTo(List.of("HVAC", "PUMPS")))
                .body("capacity", nullValue())
                .body("updatedBy", equalTo("2002"));
        supervisor
                .read("/operators/" + operator + "/history")
                .then()
                .body("items.version", equalTo(List.of(1, 0)))
                .body("items.actor", equalTo(List.of("2002", "2001")))
                .body("items[1].profile.capacity", equalTo(5));
    }

    @Test
    void whatMakesNoSenseIsRefusedAndChangesNothing() {
        Staff.registered(operator, "HEATING", 5);
        register(operator, Staff.profile("HEATING", 1))
                .statusCode(409)
                .body("type", equalTo("/problems/operator-known"));
        String other = UUID.randomUUID().toString().substring(0, 13);
        register(other, Calls.with(Staff.profile("HEATING", 1), "leader", other))
                .statusCode(422)
                .body("errors.pointer", hasItem("/profile/leader"));
        register(other, Calls.with(Staff.profile("HEATING", 1), "leader", "王经理", "inCharge", "10 01"))
                .statusCode(422)
                .body("errors.pointer", equalTo(List.of("/profile/inCharge", "/profile/leader")));
        register("王经理", Staff.profile("HEATING", 1)).statusCode(422).body("errors.pointer", hasItem("/operator"));
        register(other, Staff.profile("HEATING", -1, "has blank"))
                .statusCode(422)
                .body("errors.pointer", hasItems("/profile/capacity", "/profile/skills/0"));
        supervisor.read("/operators/" + other).then().statusCode(404);
        as("1001", "AGENT")
                .post("/operators", Map.of("operator", other, "profile", Staff.profile("HEATING", 1)))
                .then()
                .statusCode(403)
                .body("allowedFor", hasItems("SUPERVISOR", "CS_MANAGER", "SYS_ADMIN"));
        as("4001", "TECHNICIAN").read("/operators").then().statusCode(403);
        as("4001", "TECHNICIAN").read("/operators/" + operator).then().statusCode(403);
    }

    @Test
    void operatorsAreListedInTheOrderOfTheirIdsWithWhatLiesWithThem() {
        String department = "D" + operator.substring(0, 8);
        List<String> ids = List.of(operator + "a", operator + "b", operator + "c");
        ids.forEach(id -> Staff.registered(id, department, null));
        agent(ids.get(1)).opened("inquiry", Map.of("question", "营业时间?"));
        String list = "/operators?department=" + department + "&limit=2";
        assertThat(supervisor.<String>list(list, "operator")).containsExactly(ids.get(0), ids.get(1));
        assertThat(supervisor.<Integer>list(list, "openTickets")).containsExactly(0, 1);
        String next = supervisor.read(list).path("next");
        assertThat(supervisor.<String>list(list + "&cursor=" + next, "operator"))
                .containsExactly(ids.get(2));
    }

    @Test
    void whatIsReadOfOperatorsIsReadFromAnIndex() {
        Plan.check(Operators.listing("HEATING", "1001", 51));
        Plan.check(Operators.listing(null, "1001", 51));
        Plan.check(Operators.historyListing("1001", 7, 51));
        Plan.reads(Workload.sql(2), List.of("1001", "1002"), "ticket_assignee_queue");
    }

    private io.restassured.response.ValidatableResponse register(String id, Map<String, Object> profile) {
        return supervisor
                .post("/operators", Map.of("operator", id, "profile", profile))
                .then();
    }

    private io.restassured.response.ValidatableResponse replace(String version, String... skills) {
        var request = as("2002", "CS_MANAGER").request().contentType("application/json");
        return (version == null ? request : request.header("If-Match", version))
                .body(Staff.profile("HEATING", null, skills))
                .put("/api/v1/operators/" + operator)
                .then();
    }
}
