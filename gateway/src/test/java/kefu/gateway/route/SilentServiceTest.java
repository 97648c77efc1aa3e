package kefu.gateway.route;

import static io.restassured.RestAssured.given;
import static kefu.gateway.route.OwnService.awaited;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.nullValue;

import com.sun.net.httpserver.HttpExchange;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import kefu.gateway.FixtureServices;
import kefu.platform.testkit.TestClock;
import kefu.platform.testkit.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A service that takes connections and answers nothing: what is made of all services' parts does without its part. */
@QuarkusTest
@WithTestResource(value = FixtureServices.class, scope = TestResourceScope.GLOBAL)
class SilentServiceTest {

    private static final String DOCUMENT = """
            {"openapi":"3.1.0","paths":{"/api/v1/callbacks":{"get":{"responses":{"204":{"description":"None"}}}}},
            "components":{"schemas":{}}}""";

    private final CountDownLatch told = new CountDownLatch(1);
    private final CountDownLatch over = new CountDownLatch(1);

    @AfterEach
    void timeGoesOn() {
        over.countDown();
        TestClock.real();
    }

    @Test
    void theDocumentShowsWhatItLastToldAndSaysSo() throws Exception {
        try (OwnService callback = new OwnService(this::once)) {
            document().body("paths", hasKey(OwnService.ADDRESS)).body("info.x-kefu-as-last-told", nullValue());
            told.countDown();
            document()
                    .body("paths", hasKey(OwnService.ADDRESS))
                    .body("info.x-kefu-as-last-told", contains("callback"))
                    .body("info.x-kefu-missing", contains("billing"))
                    .body("info.description", containsString("they do not answer now: callback."));
        }
    }

    @Test
    void whoMakesSomethingLastingOfTheDocumentIsToldToComeBackForAllOfIt() {
        given().get("/openapi.json?complete=true")
                .then()
                .statusCode(503)
                .header("Retry-After", "2")
                .body("type", equalTo("/problems/unavailable"))
                .body("missing", hasItem("billing"));
        given().get("/asyncapi.yaml?complete=true").then().statusCode(503);
        given().get("/openapi.json?complete=false").then().statusCode(200);
    }

    @Test
    void theCatalogueNamesItAsMissing() throws Exception {
        told.countDown();
        try (OwnService callback = new OwnService(this::once)) {
            given().header("Authorization", Tokens.of("1001").roles("AGENT").bearer())
                    .get("/api/v1/processes")
                    .then()
                    .statusCode(200)
                    .body("items.key", hasItem("ticket-process"))
                    .body("missing", hasItem("callback"));
        }
    }

    /** As it is once the last one gathered is too old. */
    private static ValidatableResponse document() {
        TestClock.advance(Duration.ofMinutes(1));
        return given().get("/openapi.json").then().statusCode(200);
    }

    private void once(HttpExchange at) throws IOException {
        if (told.getCount() == 0) {
            awaited(over);
        }
        byte[] body = DOCUMENT.getBytes(StandardCharsets.UTF_8);
        at.getResponseHeaders().set("Content-Type", "application/json");
        at.sendResponseHeaders(200, body.length);
        at.getResponseBody().write(body);
        at.close();
    }
}
