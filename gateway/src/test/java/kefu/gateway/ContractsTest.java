package kefu.gateway;

import kefu.platform.testkit.ProblemCatalogue;
import org.junit.jupiter.api.Test;

/** What the gateway promises to others is committed and changes only on purpose. */
class ContractsTest {

    @Test
    void theProblemsAreTheCommittedOnes() {
        ProblemCatalogue.check("kefu.gateway");
    }
}
