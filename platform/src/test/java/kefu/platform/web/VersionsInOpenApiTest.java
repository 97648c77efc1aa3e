package kefu.platform.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import kefu.platform.testkit.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The document says where a version is told, where it may be named, and what a partial change may say. */
@QuarkusTest
class VersionsInOpenApiTest {

    private static final String NOTE = "paths.'/test/notes/{id}'.";

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

    private List<String> headersOf(String verb) {
        return document.getList(NOTE + verb + ".parameters.findAll { it.in == 'header' }.name");
    }

    @Test
    void whatIsReadByItselfTellsItsVersion() {
        assertThat(document.getMap(NOTE + "get.responses.'200'.headers")).containsOnlyKeys("ETag");
        assertThat(document.getMap(NOTE + "get.responses.'304'.headers")).containsOnlyKeys("ETag");
        assertThat(headersOf("get")).contains("If-None-Match");
    }

    @Test
    void whatAnswersWithTheSameThingTellsItToo() {
        assertThat(document.getMap(NOTE + "patch.responses.'200'.headers")).containsOnlyKeys("ETag");
        assertThat(headersOf("patch")).contains("If-Match", "Idempotency-Key");
    }

    @Test
    void whatHasNoPlaceForAVersionPromisesNone() {
        assertThat(document.getMap("paths.'/test/notes'.get.responses.'200'")).doesNotContainKey("headers");
    }

    @Test
    void nothingOfAPartialChangeIsRequired() {
        String body =
                document.getString(NOTE + "patch.requestBody.content.'application/merge-patch+json'.schema.'$ref'");
        assertThat(body).isEqualTo("#/components/schemas/NoteChange");
        assertThat(document.getMap("components.schemas.NoteChange.properties"))
                .containsOnlyKeys("text", "count", "colour", "parts");
        assertThat(document.getMap("components.schemas.NoteChange")).doesNotContainKey("required");
        assertThat(document.getList("components.schemas.Note.required")).contains("text", "count");
    }
}
