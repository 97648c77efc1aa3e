package kefu.platform.testkit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import kefu.platform.json.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No test is given an answer that the document does not know, without failing. */
@QuarkusTest
class EveryAnswerTest {

    private static final DocumentedAnswers DOCUMENT = new DocumentedAnswers(Json.read("""
            {"paths": {
              "/items/{id}": {
                "get": {"responses": {
                  "200": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Item"}}}},
                  "304": {"description": "Not Modified"},
                  "default": {"content": {"application/problem+json": {"schema": {"$ref": "#/components/schemas/Problem"}}}}}},
                "delete": {"responses": {"204": {"description": "Gone"}}}},
              "/items/{id}/file": {"get": {"responses": {"200": {"content": {"*/*": {}}}}}},
              "/items/all": {"get": {"responses": {"204": {"description": "None"}}}}},
             "components": {"schemas": {
              "Item": {"type": "object", "required": ["id"], "properties": {
                "id": {"type": "string", "format": "uuid"},
                "parts": {"type": "array", "items": {"$ref": "#/components/schemas/Part"}}}},
              "Part": {"type": "object", "properties": {"at": {"type": "string", "format": "date-time"}}},
              "Problem": {"type": "object", "additionalProperties": true, "required": ["type"], "properties": {
                "type": {"type": "string"}}}}}}"""));

    private static final String ID = "8b0c4a0e-11f0-4be1-9a57-1c5b1f9d2c11";

    @Test
    void whatAServiceDoesNotPromiseIsFoundOutByWhateverTestIsGivenIt() {
        assertThatThrownBy(
                        () -> given().header("Authorization", Tokens.of("1001").bearer())
                                .get("/test/sloppy/promise"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("GET /test/sloppy/promise answered 200")
                .hasMessageContaining("/granted is not said");
    }

    @ParameterizedTest(name = "{0} {1} {2} {3} {4}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "GET|200|application/json|{\"id\":\"" + ID + "\",\"parts\":[{\"at\":\"2024-03-01T10:00:00+08:00\"}]}|",
                "GET|304||``|",
                "GET|404|application/problem+json|{\"type\":\"/problems/not-found\",\"more\":1}|",
                "DELETE|204||``|",
                "GET|201|application/json|{}|answered 201, documented are [200, 304, default]",
                "DELETE|404|application/problem+json|{}|answered 404, documented are [204]",
                "GET|200|text/plain|x|in 'text/plain', documented are [application/json]",
                "GET|200||``|in '', documented are [application/json]",
                "GET|404|application/json|{}|in 'application/json', documented are [application/problem+json]",
                "GET|404|application/problem+json|{}|'type'",
                "GET|200|application/json|{}|'id'",
                "GET|200|application/json|{\"id\":null}|/id",
                "GET|200|application/json|{\"id\":\"7\"}|/id",
                "GET|200|application/json|{\"id\":\"" + ID + "\",\"no\":1}|/no is not said",
                "GET|200|application/json|{\"id\":\"" + ID + "\",\"parts\":[{\"no\":1}]}|/parts/*/no is not said",
                "GET|200|application/json|{\"id\":\"" + ID + "\",\"parts\":[{\"at\":\"today\"}]}|/parts/0/at",
            })
    void anAnswerIsHeldAgainstStatusFormatAndShape(String method, int status, String type, String body, String fault) {
        List<String> faults = operation(method, "/items/1").faults(status, type == null ? "" : type, () -> body, false);
        if (fault == null) {
            assertThat(faults).isEmpty();
        } else {
            assertThat(faults).singleElement().asString().contains("/items/{id}", fault);
        }
    }

    @Test
    void whoAsksForSomeMembersMayMissOthersButGetsNoneThatIsNotThere() {
        DocumentedAnswers.Operation get = operation("GET", "/items/1");
        assertThat(get.faults(200, "application/json", () -> "{\"parts\":[]}", true))
                .isEmpty();
        assertThat(get.faults(200, "application/json", () -> "{\"no\":1}", true))
                .hasSize(1);
    }

    @Test
    void theAddressThatIsSpelledOutIsMeantBeforeTheOneThatWouldAlsoFit() {
        assertThat(operation("GET", "/items/all").faults(204, "", () -> "", false))
                .isEmpty();
    }

    @Test
    void aFileIsOfTheTypeItWasSentAs() {
        DocumentedAnswers.Operation file = operation("GET", "/items/1/file");
        assertThat(file.faults(200, "image/png", () -> "", false)).isEmpty();
        assertThat(file.faults(200, "", () -> "", false)).hasSize(1);
    }

    @Test
    void whatIsNoOperationOfTheDocumentIsLeftAlone() {
        assertThat(DOCUMENT.find("PUT", "/items/1")).isEmpty();
        assertThat(DOCUMENT.find("GET", "/items/1/parts")).isEmpty();
    }

    private static DocumentedAnswers.Operation operation(String method, String address) {
        return DOCUMENT.find(method, address).orElseThrow();
    }
}
