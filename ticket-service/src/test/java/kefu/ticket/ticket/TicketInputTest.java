package kefu.ticket.ticket;

import static io.restassured.RestAssured.given;
import static kefu.ticket.Calls.agent;
import static kefu.ticket.Calls.with;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kefu.platform.testkit.TestClock;
import kefu.ticket.Calls;
import kefu.ticket.Forms;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What cannot be meant is refused with its reason; what is unusual but meant survives. */
@QuarkusTest
class TicketInputTest {

    private final Calls agent = agent("1001");

    @BeforeEach
    void fridayMorning() {
        TestClock.freeze("2024-03-01T10:00:00+08:00");
    }

    @Test
    void badInputIsRefusedWithAReasonAndChangesNothing() {
        agent.open(Map.of("process", "no-such", "form", Map.of()))
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/process"));
        agent.open(Map.of("process", "inquiry", "form", Map.of("question", "?", "extra", 1)))
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/form/extra"));
        agent.open(Map.of("process", "inquiry", "colour", "red", "form", Map.of("question", "?")))
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/colour"));
        agent.open(Map.of("process", "inquiry", "customerId", "abc", "form", Map.of("question", "?")))
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/customerId"));
        agent.open(Map.of("process", "inquiry", "channel", "PIGEON", "form", Map.of("question", "?")))
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/channel"));
        agent.open(Map.of("process", "inquiry", "priority", "TOP", "form", Map.of("question", "?")))
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/priority"));
        agent.open(Map.of(
                        "process",
                        "inquiry",
                        "parentId",
                        UUID.randomUUID().toString(),
                        "form",
                        Map.of("question", "?")))
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/parentId"));
        agent.open("complaint", with(Forms.complaint("MAJOR"), "phone", "12"))
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/form/phone"));
        agent.open("complaint", with(Forms.complaint("MAJOR"), "complainedAt", "2030-01-01T00:00:00Z"))
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/form/complainedAt"));
        for (String body : List.of("", "[]", "null", "{", "{\"process\":5}", "\"text\"")) {
            agent.request()
                    .contentType(ContentType.JSON)
                    .body(body)
                    .post("/api/v1/tickets")
                    .then()
                    .statusCode(hasStatus(400, 422));
        }
        agent.get("/" + UUID.randomUUID()).then().statusCode(404);
        agent.get("/abc").then().statusCode(404);
        agent.take(UUID.randomUUID().toString(), "resolve", Map.of()).then().statusCode(404);
        agent.take(agent.opened("inquiry", Map.of("question", "?")), "fly", Map.of())
                .then()
                .statusCode(404);
        given().get("/api/v1/tickets").then().statusCode(401);
    }

    @Test
    void fourByteCharactersSurvive() {
        String question = "𠮷野家的发票👩‍👩‍👧‍👦怎么开?";
        String id = agent.opened("inquiry", Map.of("question", question));
        agent.get("/" + id).then().body("form.question", equalTo(question)).body("subject", equalTo(question));
    }

    private static org.hamcrest.Matcher<Integer> hasStatus(Integer... any) {
        return org.hamcrest.Matchers.isIn(any);
    }
}
