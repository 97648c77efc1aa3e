package kefu.gateway.route;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.net.URL;
import java.util.Optional;
import kefu.gateway.FixtureServices;
import kefu.platform.testkit.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a browser lets a page of another address ask and read. */
@QuarkusTest
@WithTestResource(value = FixtureServices.class, scope = TestResourceScope.GLOBAL)
class FrontEndTest {

    private static final String OURS = "http://localhost:3000";

    @Test
    void aFrontEndMayAskFirst() {
        given().header("Origin", OURS)
                .header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers", "authorization,idempotency-key")
                .options("/api/v1/tickets")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", OURS)
                .header("Vary", "origin");
    }

    @Test
    void aPageNobodyNamedIsToldWhyItIsRefused() {
        refused(
                        strange()
                                .header("Access-Control-Request-Method", "POST")
                                .options("/api/v1/tickets"),
                        "Pages of this origin")
                .header("Access-Control-Allow-Origin", nullValue());
        refused(strange().get("/api/v1/tickets"), "Pages of this origin")
                .header("Access-Control-Allow-Origin", nullValue());
        refused(strange().body("{}").post("/oauth2/token"), "Pages of this origin");
        refused(given().header("Origin", OURS).header("Accept-Language", "en").options("/docs"), "this method");
    }

    private static RequestSpecification strange() {
        return given().header("Origin", "http://evil.example").header("Accept-Language", "en");
    }

    private static ValidatableResponse refused(Response answer, String why) {
        return answer.then()
                .statusCode(403)
                .contentType("application/problem+json")
                .header("X-Correlation-Id", notNullValue())
                .body("type", equalTo("/problems/origin-not-allowed"))
                .body("detail", containsString(why));
    }

    @Test
    void theGatewaysOwnPageMayAskToo() {
        given().header("Origin", RestAssured.baseURI + ":" + RestAssured.port)
                .get("/docs")
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Authorization", "If-Match", "Idempotency-Key", "Last-Event-ID", "X-Correlation-Id"})
    void itMaySendWhatTheDocumentAsksFor(String header) {
        given().header("Origin", OURS)
                .header("Access-Control-Request-Method", "GET")
                .header("Access-Control-Request-Headers", header)
                .options("/api/v1/stream")
                .then()
                .header("Access-Control-Allow-Headers", containsString(header));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ETag",
                "Location",
                "Link",
                "Retry-After",
                "RateLimit",
                "Idempotency-Replayed",
                "Deprecation",
                "Sunset",
                "WWW-Authenticate",
                "Content-Disposition",
                "X-Correlation-Id"
            })
    void itMayReadWhatAnAnswerSays(String header) {
        given().header("Origin", OURS)
                .header("Authorization", Tokens.of("1001").roles("AGENT").bearer())
                .get("/api/v1/tickets")
                .then()
                .statusCode(200)
                .header("Access-Control-Expose-Headers", containsString(header));
    }

    @Test
    void inProductionNobodyIsLetInWhoIsNotNamed() throws Exception {
        URL properties = getClass().getClassLoader().getResource("application.properties");
        assertThat(allowed(properties, "prod", "")).isEmpty();
        assertThat(allowed(properties, "prod", "https://desk.example")).hasValue("https://desk.example");
        assertThat(allowed(properties, "local", "").orElseThrow()).contains("localhost:3000");
    }

    private static Optional<String> allowed(URL properties, String profile, String named) throws Exception {
        var config = new SmallRyeConfigBuilder()
                .withProfile(profile)
                .addDefaultInterceptors()
                .withSources(new PropertiesConfigSource(properties));
        if (!named.isEmpty()) {
            config.withDefaultValue("kefu.cors.origins", named);
        }
        return config.build().getOptionalValue("quarkus.http.cors.origins", String.class);
    }
}
