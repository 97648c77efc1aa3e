package kefu.billing;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
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
        ProblemCatalogue.check("kefu.billing");
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
        return BadInputWalk.overAllRoutes(Map.of());
    }
}
