package kefu.platform.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.arc.Arc;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import kefu.platform.testkit.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every list and every address promises: pages, parameters that are known, parts of an answer, what is not there. */
@QuarkusTest
class ListContractTest {

    private static final String NOTES = "/test/notes";

    private static RequestSpecification agent() {
        return given().header("Authorization", Tokens.of("1001").roles("AGENT").bearer())
                .contentType("application/json; charset=UTF-8")
                .header("Accept-Language", "en");
    }

    @Test
    void listsArePagedWithSignedCursors() {
        Response first = agent().get(NOTES + "?limit=4");
        assertThat(first.jsonPath().getList("items")).containsExactly(1, 2, 3, 4);
        assertThat(first.header("Link")).contains("rel=\"next\"").contains("limit=4");
        String next = first.jsonPath().getString("next");
        agent().get(NOTES + "?limit=8&cursor=" + next)
                .then()
                .body("items", contains(5, 6, 7, 8, 9, 10))
                .body("next", nullValue());
        agent().get(NOTES + "?cursor=" + next.substring(2) + "xx")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("?cursor"));
    }

    /** The keys of others are those of another table, or of another order, and would be read as what they are not. */
    @Test
    void aCursorIsOneOfTheRowsThatAreAskedFor() {
        Cursors cursors = Arc.container().instance(Cursors.class).get();
        for (String other : List.of("/test/others{}", NOTES + "{sort=[due]}", "")) {
            agent().get(NOTES + "?cursor=" + cursors.sign(other, List.of("4")))
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", contains("?cursor"));
        }
        agent().get(NOTES + "?cursor=" + cursors.sign(NOTES + "{}", List.of("4")))
                .then()
                .body("items", contains(5, 6, 7, 8, 9, 10));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"?limit=0", "?limit=201", "?limit=x", "?limit=-1", "?colur=RED", "?cursor=abc", "?count=yes"})
    void aBadOrUnknownQueryParameterIsRefused(String query) {
        agent().get(NOTES + query).then().statusCode(422).body("errors", notNullValue());
    }

    @Test
    void theFirstPageTellsHowManyRowsThereAreIfAsked() {
        Response first = agent().get(NOTES + "?limit=4&count=true");
        first.then()
                .body("items", contains(1, 2, 3, 4))
                .body("count.value", equalTo(10))
                .body("count.capped", equalTo(false));
        agent().get(NOTES + "?limit=4&count=true&cursor=" + first.path("next"))
                .then()
                .body("items", contains(5, 6, 7, 8))
                .body("count", nullValue());
        agent().get(NOTES + "?limit=4").then().body("count", nullValue());
    }

    @Test
    void countingStopsSoon() {
        Paging paging = new Paging();
        paging.count = "true";
        List<Integer> rows = IntStream.range(0, paging.fetch()).boxed().toList();
        Page<Integer> page = paging.page(rows, row -> List.of(row.toString()));
        assertThat(page.items()).hasSize(50);
        assertThat(page.count()).isEqualTo(new RowCount(1_000, true));
    }

    @Test
    void partsOfAnAnswerMayBeAskedForByName() {
        String note = agent().body("{\"text\":\"red\",\"count\":3}").post(NOTES).header("Location");
        agent().get(note + "?fields=text,count")
                .then()
                .statusCode(200)
                .header("ETag", notNullValue())
                .body("", equalTo(Map.of("text", "red", "count", 3)));
        agent().get(note + "?fields=text,salary")
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("errors.pointer", contains("?fields"))
                .body("known", contains("by", "count", "id", "text"));
        agent().body("{}").delete(note + "?fields=text").then().statusCode(405);
    }

    @Test
    void aRouteThatGoesAwaySaysSinceWhenAndUntilWhen() {
        agent().get("/test/jottings")
                .then()
                .statusCode(200)
                .header("Deprecation", "@1796083200")
                .header("Sunset", "Wed, 01 Dec 2027 00:00:00 GMT")
                .header("Link", "</test/notes>; rel=\"successor-version\"");
        agent().get(NOTES).then().header("Sunset", nullValue()).header("Deprecation", nullValue());
    }

    @Test
    void unknownAddressesIdsAndMethodsAreSaidSo() {
        agent().get(NOTES + "/" + UUID.randomUUID())
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/not-found"));
        agent().get(NOTES + "/not-an-id").then().statusCode(404).contentType("application/problem+json");
        agent().get("/nowhere").then().statusCode(404).contentType("application/problem+json");
        agent().delete(NOTES).then().statusCode(405).contentType("application/problem+json");
    }

    @Test
    void aHistoryBelowAnotherResourceKnowsNoMethodButReading() {
        String history = NOTES + "/1/history";
        agent().get(history).then().statusCode(200);
        agent().delete(history).then().statusCode(405).header("Allow", equalTo("GET"));
        agent().body("{}").patch(history).then().statusCode(405).body("allowed", contains("GET"));
        agent().delete(history + "/1/nothing").then().statusCode(404);
    }
}
