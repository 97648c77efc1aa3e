package kefu.callback;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
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

    @Test
    void theEventsAreValidOpenAndWithoutPersonalData() {
        EventCatalogue.check();
    }

    @Test
    void theProblemsAreTheCommittedOnes() {
        ProblemCatalogue.check("kefu.callback");
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
        return BadInputWalk.overAllRoutes(Map.of("/api/v1/callback-plans/{id}", ContractsTest::planned));
    }

    /** Of a day far ahead, so that nobody is to be called while the walk looks whether anything changes. */
    private static String planned() {
        return Callbacks.supervisor()
                .body(Map.of("kind", "PROJECT", "customerId", UUID.randomUUID(), "anchorOn", "2099-01-15"))
                .post("/api/v1/callback-plans")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }
}
