package kefu.platform.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import kefu.platform.testkit.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The document says what a refusal would: who may call. */
@QuarkusTest
class CallersInOpenApiTest {

    private JsonPath document;

    @BeforeEach
    void readTheDocument() {
        document = given().header("Authorization", Tokens.of("1001").bearer())
                .get("/openapi?format=json")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private String said(String path, String verb) {
        return document.getString("paths.'" + path + "'." + verb + ".description");
    }

    @Test
    void rolesAreNamed() {
        assertThat(said("/test/notes", "post")).isEqualTo("Open to AGENT.");
    }

    @Test
    void whatIsOpenToAllSaysSo() {
        assertThat(said("/test/notes/{id}", "get")).isEqualTo("Open to every operator.");
    }

    @Test
    void theLowestRankIsNamedToo() {
        assertThat(said("/test/notes/managers", "get")).isEqualTo("Open to AGENT, CS_MANAGER, from rank MANAGER up.");
    }

    @Test
    void ofWhatIsOpenToNobodyNothingIsPromised() {
        assertThat(said("/test/notes/forgotten", "get")).isNull();
    }
}
