package kefu.callback;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.stream.Stream;
import kefu.platform.testkit.walk.AccessMatrix;
import kefu.platform.testkit.walk.Guard;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every route, every role: whoever deals with callbacks sees all of them; what others may do, a process says. */
@QuarkusTest
class AccessTest {

    private static final List<String> OTHERS =
            List.of("CUSTOMER", "AGENT_PARTNER", "TECHNICIAN", "SALES", "FINANCE", "SYS_ADMIN", "STRANGER");

    @TestFactory
    Stream<DynamicTest> everybodySeesWhatIsDeclared() {
        return AccessMatrix.of(
                        OTHERS,
                        Guard.of("/api/v1/callbacks", "who calls sees all"),
                        Guard.of("/api/v1/callback-plans", "who calls sees all"),
                        Guard.of("/api/v1/surveys", "the process").leavesTheRestToTheProcess(),
                        Guard.of("/api/v1/survey-opinions", "the process").leavesTheRestToTheProcess(),
                        Guard.of("/api/v1/campaigns", "the process").leavesTheRestToTheProcess(),
                        Guard.of("/api/v1/visits", "the process").leavesTheRestToTheProcess(),
                        Guard.of("/api/v1/policies", "open to every operator"),
                        Guard.of("/api/v1/processes", "open to every operator"))
                .tests();
    }
}
