package kefu.gateway;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import kefu.platform.testkit.Tokens;
import org.junit.jupiter.api.Test;

/** What is made of the parts of all services: the catalogue, the documents, and who is missing in them. */
@QuarkusTest
@WithTestResource(value = FixtureServices.class, scope = TestResourceScope.GLOBAL)
class GatheredTest {

    private static RequestSpecification agent() {
        return given().header("Authorization", Tokens.of("1001").roles("AGENT").bearer())
                .header("Accept-Language", "en")
                .urlEncodingEnabled(false);
    }

    @Test
    void allProcessesAreOneCatalogueAndAServiceThatIsDownIsNamed() {
        agent().get("/api/v1/processes")
                .then()
                .statusCode(200)
                .body("items.key", hasItems("ticket-process", "customer-process"))
                .body("missing", containsInAnyOrder("callback", "billing"));
        agent().get("/api/v1/processes/ticket-process").then().statusCode(200).body("key", equalTo("ticket-process"));
        agent().get("/api/v1/policies").then().statusCode(200).body("missing", contains("billing", "callback"));
    }

    @Test
    void nobodySaysThereIsNoSuchProcessWhileWhoMightKnowItIsAway() {
        agent().get("/api/v1/processes/nobodys-process")
                .then()
                .statusCode(503)
                .header("Retry-After", notNullValue())
                .body("type", equalTo("/problems/unavailable"))
                .body("missing", contains("billing", "callback"));
    }

    @Test
    void oneDocumentHoldsAllServicesAndKeepsBothMeaningsOfAName() {
        given().get("/openapi.json")
                .then()
                .statusCode(200)
                .body("openapi", equalTo("3.1.0"))
                .body("paths", hasKey("/api/v1/tickets"))
                .body("paths", hasKey("/api/v1/customers"))
                .body("paths", hasKey("/api/v1/processes"))
                .body("components.schemas", hasKey("View"))
                .body("components.schemas", hasKey("Same"))
                .body("components.schemas.size()", org.hamcrest.Matchers.greaterThanOrEqualTo(3));
        given().get("/openapi.yaml").then().statusCode(200).body(containsString("/api/v1/tickets"));
    }

    @Test
    void oneDocumentTellsOfAllEventsOnceAndWhoSendsThem() {
        given().get("/asyncapi.json")
                .then()
                .statusCode(200)
                .body("asyncapi", equalTo("3.0.0"))
                .body("channels", hasKey("ticket.events"))
                .body("channels", hasKey("customer.events"))
                .body("operations.size()", equalTo(4))
                .body("components.messages.'ticket.told.v1'.payload.type", equalTo("object"))
                .body("components.messages.'customer.told.v1'.payload.type", equalTo("object"));
        given().get("/asyncapi.yaml").then().statusCode(200).body(containsString("ticket.told.v1"));
    }
}
