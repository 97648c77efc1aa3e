package kefu.callback.worklist;

import static io.restassured.RestAssured.given;
import static kefu.callback.Callbacks.X;
import static kefu.callback.Callbacks.Y;
import static kefu.callback.Callbacks.agent;
import static kefu.callback.Callbacks.as;
import static kefu.callback.Callbacks.asked;
import static kefu.callback.Callbacks.assign;
import static kefu.callback.Callbacks.attempt;
import static kefu.callback.Callbacks.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kefu.platform.testkit.TestClock;
import kefu.platform.testkit.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The lists and the single callback, as those who make the calls use them. */
@QuarkusTest
class WorklistTest {

    private static final String CALLBACKS = "/api/v1/callbacks";

    private final UUID customer = UUID.randomUUID();

    @BeforeEach
    void aMonday() {
        TestClock.set("2024-03-04T10:00:00+08:00");
    }

    @Test
    void aCallbackAskedForByHandIsCreatedWithItsAddress() {
        var created = agent(X).body("{\"kind\":\"RESULT\",\"customerId\":\"" + customer
                        + "\",\"dueAt\":\"2024-03-05T15:00:00+08:00\",\"reason\":\"答应下午三点回电\"}")
                .post(CALLBACKS)
                .then()
                .statusCode(201)
                .body("reason", equalTo("答应下午三点回电"))
                .body("cause", equalTo("MANUAL"))
                .body("dueOn", equalTo("2024-03-05"))
                .body("dueAt", equalTo("2024-03-05T07:00:00Z"))
                .body("state", equalTo("OPEN"))
                .body("createdBy", equalTo(X))
                .extract();
        agent(X).get(created.header("Location")).then().statusCode(200).header("ETag", equalTo(created.header("ETag")));
    }

    @Test
    void aCallbackSaysWhatIsToBeAskedAsLongAsItCanBeAsked() {
        String callback = asked("PERIODIC", customer, "2024-03-05");
        assertThat(read(callback).getList("questions.key"))
                .containsExactly(
                        "salespersonKeptContact", "effectReached", "reason", "explanation", "solution", "development");
        assertThat(read(callback).getBoolean("questions.find { it.key == 'effectReached' }.required"))
                .isTrue();
        assertThat(read(callback).getBoolean("questions.find { it.key == 'solution' }.requiredWhen.effectReached"))
                .isFalse();
        attempt(X, callback, "{\"outcome\":\"REACHED\",\"identityVerified\":true,\"answers\":{\"effectReached\":true}}")
                .statusCode(201)
                .body("task.state", equalTo("COMPLETED"))
                .body("task.questions", nullValue());
    }

    @Test
    void anUnchangedCallbackIsNotSentAgain() {
        String callback = asked("RESULT", customer, "2024-03-05");
        String etag = agent(X).get(CALLBACKS + "/" + callback).header("ETag");
        agent(X).header("If-None-Match", etag)
                .get(CALLBACKS + "/" + callback)
                .then()
                .statusCode(304);
        assign(X, callback, "{}").statusCode(200).header("ETag", not(equalTo(etag)));
        agent(X).header("If-None-Match", etag)
                .get(CALLBACKS + "/" + callback)
                .then()
                .statusCode(200);
        agent(X).header("If-Match", etag)
                .body("{\"outcome\":\"BUSY\"}")
                .post(CALLBACKS + "/" + callback + "/attempts")
                .then()
                .statusCode(412);
    }

    @Test
    void listsAreSortedByDeadlineAndPagedWithoutGaps() {
        List<String> days = List.of("2024-03-09", "2024-03-07", "2024-03-08", "2024-03-07", "2024-03-05");
        days.forEach(day -> asked("REGULAR", customer, day));
        List<String> seen = new ArrayList<>();
        String cursor = "";
        do {
            var page = agent(X).get(CALLBACKS + "?limit=2&customerId=" + customer + cursor)
                    .then()
                    .statusCode(200)
                    .extract();
            seen.addAll(page.path("items.dueOn"));
            String next = page.path("next");
            cursor = next == null ? "" : "&cursor=" + next;
        } while (!cursor.isEmpty());
        assertThat(seen).containsExactlyElementsOf(days.stream().sorted().toList());
    }

    @Test
    void filtersNarrowTheList() {
        String early = asked("RESULT", customer, "2024-03-05");
        String late = asked("REGULAR", customer, "2024-04-05");
        assign(Y, early, "{}").statusCode(200);
        attempt(X, late, "{\"outcome\":\"BUSY\"}").statusCode(201);
        list("&dueBefore=2024-03-06").body("items.id", contains(early));
        list("&dueBefore=2024-03-05T16:00:00Z").body("items.id", contains(early));
        list("&dueBefore=2024-03-05").body("items", hasSize(0));
        list("&assignee=" + Y).body("items.id", contains(early));
        list("&kind=REGULAR").body("items.id", contains(late));
        list("&state=RESCHEDULED").body("items.id", contains(late));
        list("&open=false").body("items", hasSize(0));
    }

    @Test
    void whatIsOverdueIsListed() {
        String callback = asked("RESULT", customer, "2024-03-05");
        list("&overdue=true").body("items", hasSize(0));
        TestClock.set("2024-03-06T00:00:00+08:00");
        list("&overdue=true").body("items.id", contains(callback));
        await().until(() -> read(callback).getBoolean("overdue"));
        agent(X).get(CALLBACKS + "?overdue=true")
                .then()
                .statusCode(200)
                .body("items.closed", everyItem(equalTo(false)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "?state=OPEN",
                "?state=OPEN&dueBefore=2024-05-01",
                "?overdue=true",
                "?kind=COMPLAINT",
                "?kind=COMPLAINT&state=DUE",
                "?kind=COMPLAINT&overdue=true",
                "?assignee=1001",
                "?assignee=1001&state=DUE",
                "?assignee=1001&open=true",
            })
    void everyOfferedCombinationOfFiltersAnswers(String query) {
        agent(X).get(CALLBACKS + query).then().statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({
        "assignee=1001&kind=COMPLAINT, ?assignee",
        "state=DUE&overdue=true, ?state",
        "state=NOPE, ?state",
        "kind=complaint, ?kind",
        "ticketId=17, ?ticketId",
        "customerId=1-1-1-1-1, ?customerId",
        "dueBefore=tomorrow, ?dueBefore",
        "dueBefore=2024-13-01, ?dueBefore",
        "dueBefore=99999-01-01T00:00:00Z, ?dueBefore",
        "overdue=yes, ?overdue",
        "limit=0, ?limit",
        "colour=red, ?colour",
    })
    void aFilterThatMakesNoSenseIsRefused(String query, String pointer) {
        agent(X).get(CALLBACKS + "?" + query).then().statusCode(422).body("errors.pointer", hasItem(pointer));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"kind\":\"RESULT\",\"dueOn\":\"2024-03-05\"}|/customerId",
                "{\"customerId\":\"%s\",\"dueOn\":\"2024-03-05\"}|/kind",
                "{\"kind\":\"RESULT\",\"customerId\":\"%s\"}|/dueOn",
                "{\"kind\":\"RESULT\",\"customerId\":\"%s\",\"dueOn\":\"2024-03-03\"}|/dueOn",
                "{\"kind\":\"RESULT\",\"customerId\":\"%s\",\"dueOn\":\"9999-03-03\"}|/dueOn",
                "{\"kind\":\"RESULT\",\"customerId\":\"%s\",\"dueAt\":\"2024-03-03T00:00:00Z\"}|/dueAt",
                "{\"kind\":\"RESULT\",\"customerId\":\"%s\",\"dueOn\":\"2024-03-05\",\"assignee\":\"a b\"}|/assignee",
                "{\"kind\":\"RESULT\",\"customerId\":\"%s\",\"dueOn\":\"2024-03-05\",\"colour\":\"red\"}|/colour",
                "{\"kind\":\"RESULT\",\"customerId\":\"%s\",\"dueOn\":20240305}|/dueOn",
            })
    void aCallbackThatMakesNoSenseIsRefused(String body, String pointer) {
        agent(X).body(body.formatted(customer))
                .post(CALLBACKS)
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem(pointer));
        list("").body("items", hasSize(0));
    }

    @Test
    void onlyThoseWhoCallMaySeeCallbacks() {
        agent(X).get(CALLBACKS + "/" + UUID.randomUUID()).then().statusCode(404);
        agent(X).get(CALLBACKS + "/4711").then().statusCode(404);
        as("9001", "SALES").get(CALLBACKS).then().statusCode(403).body("allowedFor", hasItem("CALLBACK_AGENT"));
        as("9001", "SALES").get(CALLBACKS + "/" + UUID.randomUUID()).then().statusCode(403);
        given().get(CALLBACKS).then().statusCode(401);
        given().header("Authorization", Tokens.of(X).roles("AGENT").expired().bearer())
                .get(CALLBACKS)
                .then()
                .statusCode(401);
    }

    @Test
    void theHistoryTellsEverythingInOrder() {
        String callback = asked("RESULT", customer, "2024-03-05");
        assign(X, callback, "{}").statusCode(200);
        attempt(X, callback, "{\"outcome\":\"BUSY\"}").statusCode(201);
        agent(X).get(CALLBACKS + "/" + callback + "/history")
                .then()
                .statusCode(200)
                .body("items.what", contains("created", "assigned", "attempted"))
                .body("items[2].from", equalTo("OPEN"))
                .body("items[2].to", equalTo("RESCHEDULED"))
                .body("items[2].actor", equalTo(X))
                .body("next", nullValue());
    }

    @Test
    void thePoliciesInForceAreShown() {
        agent(X).get("/api/v1/policies")
                .then()
                .statusCode(200)
                .body("'kefu.callback.due'.majorComplaintDays", equalTo(7))
                .body("'kefu.callback.due'.generalComplaintDays", equalTo(14))
                .body("'kefu.callback.attempts'.claim", equalTo("PT30M"));
    }

    private io.restassured.response.ValidatableResponse list(String filters) {
        return agent(X).get(CALLBACKS + "?customerId=" + customer + filters)
                .then()
                .statusCode(200);
    }
}
