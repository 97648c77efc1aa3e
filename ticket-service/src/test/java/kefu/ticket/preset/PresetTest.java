package kefu.ticket.preset;

import static kefu.ticket.Calls.agent;
import static kefu.ticket.Calls.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kefu.platform.testkit.TestClock;
import kefu.platform.testkit.Tokens;
import kefu.platform.web.Paging;
import kefu.ticket.Calls;
import kefu.ticket.Forms;
import kefu.ticket.listing.Plan;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is put together once and used again: saved views, macros, and the lists everybody needs. */
@QuarkusTest
class PresetTest {

    private final String me = "p" + UUID.randomUUID().toString().substring(0, 8);
    private final String department = "D" + UUID.randomUUID().toString().substring(0, 8);
    private final Calls agent = Calls.with(Tokens.of(me).roles("AGENT").department(department));
    private final Calls supervisor =
            Calls.with(Tokens.of("2001").roles("SUPERVISOR").department(department));

    @BeforeEach
    void fridayMorning() {
        TestClock.freeze("2024-03-01T10:00:00+08:00");
    }

    @Test
    void aSavedViewIsAListThatIsPagedLikeTheList() {
        List<String> opened = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            opened.addFirst(agent.opened("complaint", Forms.complaint("GENERAL")));
        }
        Response kept = agent.post("/ticket-views", view("我的投诉", Map.of("assignee", "me", "process", "complaint")));
        kept.then().statusCode(201).body("scope", equalTo("PERSONAL")).body("audience", equalTo(me));
        String id = kept.path("id");
        assertThat(kept.getHeader("Location")).endsWith("/api/v1/ticket-views/" + id);
        Response first = agent.read("/ticket-views/" + id + "/tickets?limit=2");
        first.then().body("items.id", contains(opened.get(0), opened.get(1))).body("next", notNullValue());
        agent.read("/ticket-views/" + id + "/tickets?limit=2&cursor=" + first.<String>path("next"))
                .then()
                .body("items.id", contains(opened.get(2)));
        agent.read("/ticket-views").then().body("items.name", contains("我的投诉"));
        agent("1009").read("/ticket-views/" + id).then().statusCode(404);
        agent("1009").read("/ticket-views/" + id + "/tickets").then().statusCode(404);
        agent("1009")
                .read("/ticket-views?limit=200")
                .then()
                .body("items.find { it.id == '" + id + "' }", equalTo(null));
    }

    @Test
    void aViewIsChangedAndRemovedByWhoeverSawItsLastVersion() {
        Response kept = agent.post("/ticket-views", view("待办", Map.of("closed", false)));
        String path = "/api/v1/ticket-views/" + kept.path("id");
        json(agent).body(Map.of("name", "x")).patch(path).then().statusCode(428);
        json(agent)
                .header("If-Match", "\"9\"")
                .body(Map.of("name", "x"))
                .patch(path)
                .then()
                .statusCode(412);
        json(agent)
                .header("If-Match", kept.getHeader("ETag"))
                .body(Map.of("name", "全部", "filter", Map.of("priority", "HIGH")))
                .patch(path)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("filter.priority", equalTo("HIGH"))
                .body("filter.closed", equalTo(false));
        json(agent)
                .header("If-Match", "\"1\"")
                .body(Map.of("filter", Map.of("state", "RECORDED")))
                .patch(path)
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/filter/state"));
        agent.request().delete(path).then().statusCode(428);
        agent.request().header("If-Match", "\"1\"").delete(path).then().statusCode(204);
        agent.request().get(path).then().statusCode(404);
    }

    @Test
    void whatADepartmentSharesItsSupervisorsKeep() {
        Map<String, Object> shared = Calls.with(view("部门逾期", Map.of("overdue", true)), "scope", "DEPARTMENT");
        agent.post("/ticket-views", shared).then().statusCode(403).body("allowedFor", hasItem("SUPERVISOR"));
        as("2009", "SUPERVISOR")
                .post("/ticket-views", shared)
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/scope"));
        Response kept = supervisor.post("/ticket-views", shared);
        kept.then().statusCode(201).body("audience", equalTo(department));
        String path = "/api/v1/ticket-views/" + kept.path("id");
        agent.read("/ticket-views?scope=DEPARTMENT").then().body("items.name", contains("部门逾期"));
        agent.read("/ticket-views/" + kept.path("id") + "/tickets").then().statusCode(200);
        json(agent)
                .header("If-Match", "*")
                .body(Map.of("name", "x"))
                .patch(path)
                .then()
                .statusCode(403);
        agent.request().header("If-Match", "*").delete(path).then().statusCode(403);
        Calls.with(Tokens.of("1010").roles("AGENT").department("ELSEWHERE"))
                .request()
                .get(path)
                .then()
                .statusCode(404);
        supervisor.post("/ticket-views", shared).then().statusCode(409).body("type", equalTo("/problems/name-taken"));
    }

    @Test
    void aFilterNoListTakesIsNotKept() {
        for (Map<String, Object> filter : List.<Map<String, Object>>of(
                Map.of("state", "RECORDED"), Map.of("priority", "HIGH"), Map.of("sort", "colour"), Map.of("q", "水"))) {
            String name = filter.keySet().iterator().next();
            agent.post("/ticket-views", view("x", filter))
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", hasItem("/filter/" + name));
        }
        agent.post("/ticket-views", Map.of("name", " ", "filter", Map.of()))
                .then()
                .statusCode(422);
        Calls.with(Tokens.of(UUID.randomUUID().toString()).roles("CUSTOMER"))
                .post("/ticket-views", view("x", Map.of()))
                .then()
                .statusCode(403);
    }

    @Test
    void myWorkIsWhatLiesWithMeAndDueTodayWhatMustBeDoneBeforeMidnight() {
        String repair = agent.opened("inquiry", Map.of("question", "何时来?", "cannotAnswer", true));
        String soon = agent.opened("complaint", Forms.complaint("GENERAL"));
        String severe = agent.opened("complaint", Calls.with(Forms.complaint("MAJOR"), "supervisor", me));
        agent.read("/my-work").then().body("items.id", contains(severe, repair, soon));
        // 30 minutes from now; a complaint is to be answered tomorrow at ten.
        agent.read("/due-today?assignee=me").then().body("items.id", contains(repair));
        TestClock.freeze("2024-03-02T00:30:00+08:00");
        agent.read("/due-today?assignee=" + me + "&limit=1")
                .then()
                .body("items.id", contains(soon))
                .body("next", notNullValue());
        Response first = agent.read("/due-today?assignee=me&limit=1");
        agent.read("/due-today?assignee=me&limit=1&cursor=" + first.<String>path("next"))
                .then()
                .body("items.id", contains(severe));
        assertThat(agent.<String>all("/due-today?limit=200", "id")).contains(soon, severe);
        agent.taken(soon, "determine-nature", Map.of("nature", "服务"));
        agent.taken(soon, "investigate", Map.of("cause", "?"));
        agent.taken(soon, "assign-responsibility", Map.of("department", department));
        assertThat(agent.<String>list("/due-today?department=" + department, "id"))
                .containsExactly(soon);
        agent.read("/due-today?department=" + department + "&assignee=me")
                .then()
                .statusCode(422);
        Calls.with(Tokens.of(UUID.randomUUID().toString()).roles("CUSTOMER"))
                .read("/due-today")
                .then()
                .statusCode(403);
    }

    @Test
    void presetsAreReadFromTheirIndex() {
        Plan.check(Presets.of(PresetKind.MACRO, PresetScope.PERSONAL, me, new Paging()));
    }

    private static io.restassured.specification.RequestSpecification json(Calls who) {
        return who.request().contentType("application/json");
    }

    private static Map<String, Object> view(String name, Map<String, ?> filter) {
        return Map.of("name", name, "filter", filter);
    }
}
