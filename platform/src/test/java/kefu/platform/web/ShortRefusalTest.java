package kefu.platform.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import kefu.platform.testkit.Tokens;
import org.junit.jupiter.api.Test;

/** However much is wrong with a request, it is said in few words. */
@QuarkusTest
class ShortRefusalTest {

    private static ValidatableResponse refused(String body) {
        return given().header("Authorization", Tokens.of("1001").roles("AGENT").bearer())
                .header("Accept-Language", "en")
                .contentType("application/json")
                .body(body)
                .post("/test/notes")
                .then()
                .statusCode(422);
    }

    @Test
    void aListThatIsTooLongIsRefusedBeforeAnybodyLooksIntoIt() {
        refused("{\"text\":\"\",\"count\":1,\"parts\":[" + "null,".repeat(199_999) + "null]}")
                .body("errors.pointer", contains("/parts"))
                .body("errors.code", contains("size"))
                .body("errors[0].message", equalTo("Length must be 0 to 500"));
    }

    @Test
    void ofManyFaultsTheFirstHundredAreNamedAndAllAreCounted() {
        var answer = refused("{\"text\":\"a\",\"count\":1,\"parts\":[" + "null,".repeat(499) + "null]}");
        answer.body("detail", startsWith("500 thing"))
                .body("errors", hasSize(100))
                .body("errorCount", equalTo(500));
        assertThat(answer.extract().asByteArray()).hasSizeLessThan(20_000);
    }
}
