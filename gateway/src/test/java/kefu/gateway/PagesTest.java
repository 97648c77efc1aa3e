package kefu.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages people read: guide, routes, events, refusals. */
@QuarkusTest
@WithTestResource(value = FixtureServices.class, scope = TestResourceScope.GLOBAL)
class PagesTest {

    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"([^\"]*)\"");

    @ParameterizedTest
    @ValueSource(strings = {"/docs", "/docs/api", "/docs/events", "/problems", "/problems/stale"})
    void everyPageSpeaksBothLanguagesAndLoadsNothingFromElsewhere(String page) {
        TreeSet<String> links = new TreeSet<>();
        for (String lang : List.of("zh", "en")) {
            var answer =
                    given().accept(ContentType.HTML).queryParam("lang", lang).get(page);
            answer.then()
                    .statusCode(200)
                    .contentType(ContentType.HTML)
                    .header("Content-Security-Policy", containsString("default-src 'none'; script-src 'self'"))
                    .body(containsString("<html lang=\"" + lang + "\">"))
                    .body(not(containsString("{{")));
            LINK.matcher(answer.asString()).results().forEach(found -> links.add(found.group(1)));
        }
        assertThat(links).noneMatch(link -> link.startsWith("http") || link.startsWith("//"));
        links.stream()
                .filter(link -> link.startsWith("/"))
                .forEach(link -> given().accept("text/html, */*;q=0.8")
                        .urlEncodingEnabled(false)
                        .get(link)
                        .then()
                        .statusCode(200));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/docs",
                "/docs/swagger-ui.css",
                "/problems/stale",
                "/openapi.json",
                "/asyncapi.yaml",
                "/oauth2/jwks"
            })
    void whatEverybodyMayReadIsReadByHeadTooAndByNothingElse(String page) {
        given().head(page).then().statusCode(200);
        given().post(page)
                .then()
                .statusCode(405)
                .header("Allow", "GET, HEAD")
                .body("type", equalTo("/problems/method-not-allowed"));
    }

    @Test
    void aBrowserIsLedToTheGuide() {
        given().redirects().follow(false).get("/").then().statusCode(302).header("Location", containsString("/docs"));
        given().get("/docs/").then().statusCode(200).body(containsString("Idempotency-Key"));
        given().header("Accept-Language", "en-US,en;q=0.9")
                .get("/docs")
                .then()
                .body(containsString("<html lang=\"en\">"));
        given().get("/openapi-ui/index.html").then().statusCode(404);
    }

    @Test
    void theTypeOfEveryRefusalLeadsSomewhere() {
        String type =
                given().get("/api/v1/tickets").then().statusCode(401).extract().path("type");
        given().get(type).then().statusCode(200).body("type", equalTo("/problems/unauthenticated"));
        given().get("/problems/ticket-is-full?lang=zh")
                .then()
                .body("status", equalTo(409))
                .body("title", equalTo("满了"))
                .body("services", hasItems("ticket"));
        given().get("/problems").then().body("items.type", hasItems("/problems/customer-is-full", "/problems/stale"));
        given().get("/problems/stale").then().body("services", hasItems("gateway", "ticket", "customer"));
        given().accept(ContentType.HTML)
                .get("/problems/ticket-is-full?lang=en")
                .then()
                .body(containsString("It is &lt;full&gt;"));
        given().get("/problems/no-such-thing")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/not-found"));
    }
}
