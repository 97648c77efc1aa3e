package kefu.billing;

import io.quarkus.test.junit.QuarkusTest;
import kefu.platform.testkit.EventCatalogue;
import kefu.platform.testkit.OpenApiGolden;
import kefu.platform.testkit.ProblemCatalogue;
import org.junit.jupiter.api.Test;

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
}
