package kefu.customer;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.stream.Stream;
import kefu.platform.json.Json;
import kefu.platform.testkit.AsyncApiGolden;
import kefu.platform.testkit.EventCatalogue;
import kefu.platform.testkit.OpenApiGolden;
import kefu.platform.testkit.ProblemCatalogue;
import kefu.platform.testkit.walk.BadInputWalk;
import kefu.platform.testkit.walk.TracedRows;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What this service promises to others is committed and changes only on purpose. */
@QuarkusTest
class ContractsTest {

    private static final Map<String, String> PERSON =
            Map.of("name", "王芳", "contact", "天津市和平区", "email", "wang@example.com", "mobile", "13800138000");

    @Test
    void theEventsAreValidOpenAndWithoutPersonalData() {
        EventCatalogue.check();
    }

    @Test
    void theProblemsAreTheCommittedOnes() {
        ProblemCatalogue.check("kefu.customer");
    }

    @Test
    void theDocumentIsTheCommittedOne() {
        OpenApiGolden.check();
    }

    @Test
    void theDocumentOfTheEventsIsTheCommittedOne() {
        AsyncApiGolden.check();
    }

    @Test
    void whateverSaysWhoWroteItSaysInWhichRequest() {
        TracedRows.check();
    }

    @TestFactory
    Stream<DynamicTest> noBadInputGetsThrough() {
        return BadInputWalk.overAllRoutes(Map.of(
                Api.CUSTOMERS + "/{id}",
                () -> Api.CUSTOMERS + "/" + Api.opened(),
                Api.CUSTOMERS + "/{id}/confidentiality",
                () -> Api.address(Api.opened(), "confidentiality"),
                Api.CUSTOMERS + "/{id}/owner",
                () -> Api.address(Api.opened(), "owner"),
                Api.CUSTOMERS + "/{id}/profile",
                () -> Api.address(Api.opened(), "profile"),
                Api.CUSTOMERS + "/{id}/facts",
                () -> Api.address(Api.opened(), "facts"),
                Api.CUSTOMERS + "/imports/{id}/content",
                () -> announced() + "/content",
                Api.CUSTOMERS + "/{id}/contacts/{contact}",
                () -> made("contacts", Map.of("name", "王芳", "phone", "13900139000")),
                Api.CUSTOMERS + "/{id}/contracts/{contract}",
                () -> made("contracts", Map.of("kind", "SUPPLY", "signedOn", "2024-01-10", "responsible", PERSON))));
    }

    private static String announced() {
        return Api.operator("1001", "INFO_CLERK")
                .body("{\"format\":\"CSV\"}")
                .post(Api.CUSTOMERS + "/imports")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }

    private static String made(String part, Map<String, ?> body) {
        return Api.operator("2001", "CS_MANAGER", "SALES")
                .body(Json.write(body))
                .post(Api.address(Api.opened(), part))
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }
}
