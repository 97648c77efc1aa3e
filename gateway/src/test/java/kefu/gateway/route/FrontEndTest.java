package kefu.gateway.route;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
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
                .header("Access-Control-Allow-Origin", OURS);
        given().header("Origin", "http://evil.example")
                .header("Access-Control-Request-Method", "POST")
                .options("/api/v1/tickets")
                .then()
                .statusCode(403)
                .header("Access-Control-Allow-Origin", nullValue());
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
