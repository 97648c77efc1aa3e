package kefu.ticket.preset;

import static kefu.ticket.Calls.agent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kefu.platform.testkit.TestClock;
import kefu.platform.testkit.Tokens;
import kefu.ticket.Calls;
import kefu.ticket.Forms;
import kefu.ticket.Told;
import kefu.ticket.Withheld;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Macros: all of it in one go, or nothing at all. */
@QuarkusTest
class MacroTest {

    private final String me = "p" + UUID.randomUUID().toString().substring(0, 8);
    private final String department = "D" + UUID.randomUUID().toString().substring(0, 8);
    private final Calls agent = Calls.with(Tokens.of(me).roles("AGENT").department(department));

    @BeforeEach
    void fridayMorning() {
        TestClock.freeze("2024-03-01T10:00:00+08:00");
    }

    @Test
    void aMacroDoesEverythingItSaysInOneGo() {
        String ticket = agent.opened("complaint", Forms.complaint("GENERAL"));
        String number = agent.get("/" + ticket).path("number");
        String macro = macro(
                Map.of("kind", "TAG", "tag", "工程"),
                Map.of("kind", "NOTE", "text", "{{number}} 由 {{operator}} 于 {{today}} 转工程部，原状态 {{ state }}"),
                Map.of("kind", "STEP", "step", "determine-nature", "form", Map.of("nature", "设备故障 {{number}}")),
                Map.of("kind", "ASSIGN", "assignee", "3001", "comment", "宏"));
        String path = "/tickets/" + ticket + "/macros/" + macro;
        agent.post(path, Map.of("dryRun", true))
                .then()
                .statusCode(200)
                .body("state", equalTo("NATURE_DETERMINED"))
                .body("assignee", equalTo("3001"));
        agent.get("/" + ticket + "/history").then().body("items.step", equalTo(List.of("opened")));
        json(agent)
                .header("If-Match", "\"99\"")
                .body(Map.of())
                .post("/api/v1" + path)
                .then()
                .statusCode(412);
        agent.post(path, Map.of()).then().statusCode(200).body("assignee", equalTo("3001"));
        assertThat(agent.<String>list("/tickets/" + ticket + "/notes", "text"))
                .containsExactly(number + " 由 " + me + " 于 2024-03-01 转工程部，原状态 RECORDED");
        agent.get("/" + ticket + "/history")
                .then()
                .body(
                        "items.step",
                        equalTo(List.of("opened", "macro", "tagged", "noted", "determine-nature", "assigned")))
                .body("items.form.nature", hasItem("设备故障 " + number));
        assertThat(Told.about(ticket, "ticket.assigned.v1")).hasSize(1);
    }

    @Test
    void aMacroOfWhichOneActionIsRefusedDoesNothingAtAll() {
        String ticket = agent.opened("complaint", Forms.complaint("GENERAL"));
        String macro = macro(
                Map.of("kind", "TAG", "tag", "工程"),
                Map.of("kind", "NOTE", "text", "?"),
                Map.of("kind", "STEP", "step", "investigate", "form", Map.of("cause", "?")));
        String path = "/tickets/" + ticket + "/macros/" + macro;
        for (boolean dry : new boolean[] {true, false}) {
            agent.post(path, Map.of("dryRun", dry))
                    .then()
                    .statusCode(409)
                    .body("type", equalTo("/problems/illegal-step"))
                    .body("action", equalTo(2));
        }
        agent.read("/tickets/" + ticket + "/tags").then().body("tags", equalTo(List.of()));
        agent.get("/" + ticket + "/history").then().body("items.step", equalTo(List.of("opened")));
        agent("1009").post(path, Map.of()).then().statusCode(404);
        Withheld complaint = Withheld.complaint();
        complaint
                .accused()
                .post("/tickets/" + complaint.id() + "/macros/" + macro, Map.of())
                .then()
                .statusCode(404);
    }

    @Test
    void aMacroThatCannotWorkIsNotKept() {
        List<Map<String, Object>> wrong = List.of(
                Map.of("kind", "NOTE", "text", "{{phone}}"),
                Map.of("kind", "MERGE", "into", UUID.randomUUID().toString()),
                Map.of("kind", "TAG"),
                Map.of("kind", "NOTE", "text", "x", "step", "y"));
        List<String> pointers = List.of("/actions/0/text", "/actions/0/kind", "/actions/0/tag", "/actions/0/step");
        for (int i = 0; i < wrong.size(); i++) {
            agent.post("/ticket-macros", Map.of("name", "x", "actions", List.of(wrong.get(i))))
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", hasItem(pointers.get(i)));
        }
        agent.post("/ticket-macros", Map.of("name", "x", "actions", List.of()))
                .then()
                .statusCode(422);
        Response kept = agent.post(
                "/ticket-macros", Map.of("name", "m", "actions", List.of(Map.of("kind", "TAG", "tag", "x"))));
        String path = "/api/v1/ticket-macros/" + kept.path("id");
        json(agent)
                .header("If-Match", kept.getHeader("ETag"))
                .body(Map.of("actions", List.of(Map.of("kind", "TAG", "tag", "y"))))
                .patch(path)
                .then()
                .statusCode(200)
                .body("actions.tag", contains("y"));
        agent.read("/ticket-macros").then().body("items.name", contains("m"));
        agent.request().header("If-Match", "\"1\"").delete(path).then().statusCode(204);
    }

    private static io.restassured.specification.RequestSpecification json(Calls who) {
        return who.request().contentType("application/json");
    }

    @SafeVarargs
    private String macro(Map<String, Object>... actions) {
        return agent.post("/ticket-macros", Map.of("name", "转工程部", "actions", List.of(actions)))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
