package kefu.platform.operations;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import kefu.platform.testkit.Logged;
import kefu.platform.testkit.Tokens;
import org.junit.jupiter.api.Test;

/** Logs are for machines in production, for eyes in a terminal, and for nobody's curiosity about persons anywhere. */
@QuarkusTest
class LogsTest {

    private static final String PERSON = "13912345678";

    @Test
    void productionSpeaksJsonAndATerminalDoesNot() throws Exception {
        assertThat(json("prod")).isTrue();
        assertThat(json("local")).isFalse();
        assertThat(json("test")).isFalse();
    }

    private static boolean json(String profile) throws Exception {
        SmallRyeConfig config = new SmallRyeConfigBuilder()
                .withProfile(profile)
                .addDefaultInterceptors()
                .withSources(new PropertiesConfigSource(
                        LogsTest.class.getResource("/META-INF/microprofile-config.properties")))
                .build();
        assertThat(config.getOptionalValue("quarkus.http.access-log.enabled", Boolean.class))
                .isEmpty();
        return config.getValue("quarkus.log.console.json.enabled", Boolean.class);
    }

    @Test
    void noRequestLeavesPersonalDataInTheLogWhateverBecomesOfIt() {
        try (Logged logged = new Logged()) {
            post("{\"text\":\"" + PERSON + "\",\"count\":1}", 201);
            post("{\"text\":\"" + PERSON + "\",\"count\":\"" + PERSON + "\"}", 422);
            post("{\"text\":\"" + PERSON + "\",\"count\":1,\"" + PERSON + "\":1}", 422);
            post("{\"text\":\"" + PERSON, 400);
            given().header("Authorization", bearer())
                    .get("/test/notes?phone=" + PERSON)
                    .then()
                    .statusCode(422);
            given().header("Authorization", bearer() + PERSON)
                    .get("/test/notes")
                    .then()
                    .statusCode(401);
            assertThat(logged.all()).noneMatch(line -> line.contains(PERSON));
        }
    }

    private static void post(String body, int status) {
        given().header("Authorization", bearer())
                .contentType("application/json")
                .body(body)
                .post("/test/notes")
                .then()
                .statusCode(status);
    }

    private static String bearer() {
        return Tokens.of("1001").roles("AGENT").bearer();
    }
}
