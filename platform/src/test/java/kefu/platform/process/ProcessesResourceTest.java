package kefu.platform.process;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import kefu.platform.testkit.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ProcessesResourceTest {

    private static RequestSpecification anybody() {
        return given().header("Authorization", Tokens.of("1001").bearer());
    }

    @Test
    void everybodyWithATokenSeesTheCatalogue() {
        anybody()
                .get("/api/v1/processes")
                .then()
                .statusCode(200)
                .body("items.key", hasItem("errand"))
                .body("items.find { it.key == 'errand' }.title.zh", equalTo("跑腿"));
        given().get("/api/v1/processes").then().statusCode(401);
    }

    @Test
    void aProcessIsShownWithItsFormsStepsClocksAndDiagram() {
        anybody()
                .get("/api/v1/processes/errand")
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("key", equalTo("errand"))
                .body("version", equalTo(1))
                .body("source", contains("test"))
                .body("states", contains("ASKED", "RUNNING", "DONE"))
                .body("open.form.required", contains("what", "size"))
                .body("open.form.properties.phone.x-personal", equalTo(true))
                .body("open.by[0].roles", contains("AGENT"))
                .body("steps.step", contains("start-running", "note", "finish", "give-up"))
                .body("steps[0].guards.code", contains("too-early"))
                .body("steps[0].guards[0].condition", equalTo("form.leavingAt >= openedAt"))
                .body("steps[0].guards[0].text.en", equalTo("Not before it was asked for"))
                .body("steps[1].guards.size()", equalTo(0))
                .body("steps[1].from", contains("ASKED", "RUNNING"))
                .body("steps[2].to", equalTo("DONE"))
                .body("steps[2].by[1].rank", equalTo("MANAGER"))
                .body("clocks[0].due.LARGE", equalTo("1 working day"))
                .body("diagram", startsWith("stateDiagram-v2\n"))
                .body("diagram", containsString("ASKED --> RUNNING: start-running"));
    }

    @Test
    void anUnknownProcessOrVersionIsNotFound() {
        anybody().get("/api/v1/processes/nothing").then().statusCode(404);
        anybody().get("/api/v1/processes/errand?version=7").then().statusCode(404);
        anybody().get("/api/v1/processes/errand?version=1").then().statusCode(200);
    }

    @Test
    void theFormsAreNamedSchemasOfTheOpenApiDocument() {
        JsonPath document = anybody()
                .get("/openapi?format=json")
                .then()
                .statusCode(200)
                .body("components.schemas", hasKey("ErrandForm"))
                .body("components.schemas", hasKey("ErrandStartRunningForm"))
                .extract()
                .jsonPath();
        assertThat(document.getString("components.schemas.ErrandForm.properties.size.enum"))
                .isEqualTo("[SMALL, LARGE]");
        assertThat(document.getList("components.schemas.ErrandForm.required")).containsExactly("what", "size");
        assertThat(document.getBoolean("components.schemas.ErrandForm.additionalProperties"))
                .isFalse();
        assertThat(document.getString(
                        "components.schemas.ErrandForm.properties.parts.items.properties.price.properties.amount.type"))
                .isEqualTo("string");
    }
}
