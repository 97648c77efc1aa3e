package kefu.callback;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import kefu.platform.identity.Caller;
import kefu.platform.identity.Rank;
import kefu.platform.testkit.TestClock;
import kefu.platform.testkit.walk.AccessMatrix;
import kefu.platform.testkit.walk.Guard;
import kefu.platform.visibility.Who;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every route, every role: whoever deals with callbacks sees all of them; what others may do, a process says. */
@QuarkusTest
class AccessTest {

    private static final Who CALLERS = Who.of("AGENT", "CALLBACK_AGENT", "VIP_AGENT", "SUPERVISOR", "CS_MANAGER");
    private static final List<String> OTHERS =
            List.of("CUSTOMER", "AGENT_PARTNER", "TECHNICIAN", "SALES", "FINANCE", "SYS_ADMIN", "STRANGER");

    @TestFactory
    Stream<DynamicTest> everybodySeesWhatIsDeclared() {
        TestClock.freeze("2024-03-01T10:00:00+08:00");
        UUID customer = UUID.randomUUID();
        String task = Callbacks.asked("REGULAR", customer, "2024-03-08");
        AccessMatrix matrix = AccessMatrix.of(
                        OTHERS,
                        Guard.of("/api/v1/callbacks/{id}", "who calls sees all")
                                .leavesTheRestToTheProcess()
                                .row("a callback", task, customer.toString(), CALLERS::is, CALLERS::is)
                                .list("/api/v1/callbacks?customerId={key}"),
                        Guard.of("/api/v1/callbacks", "who calls sees all"),
                        Guard.of("/api/v1/callback-plans", "who calls sees all"),
                        Guard.of("/api/v1/quiet-customers", "who calls sees all"),
                        Guard.of("/api/v1/surveys", "the process").leavesTheRestToTheProcess(),
                        Guard.of("/api/v1/survey-opinions", "the process").leavesTheRestToTheProcess(),
                        Guard.of("/api/v1/campaigns", "the process").leavesTheRestToTheProcess(),
                        Guard.of("/api/v1/visits", "the process").leavesTheRestToTheProcess(),
                        Guard.of("/api/v1/notifications", "the process").leavesTheRestToTheProcess(),
                        Guard.of("/api/v1/care-plans", "the process").leavesTheRestToTheProcess(),
                        Guard.of("/api/v1/annual-needs", "the process").leavesTheRestToTheProcess(),
                        Guard.of("/api/v1/customer-meetings", "the process").leavesTheRestToTheProcess(),
                        Guard.of("/api/v1/customer-trainings", "the process").leavesTheRestToTheProcess(),
                        Guard.of("/api/v1/community-activities", "the process").leavesTheRestToTheProcess(),
                        Guard.of("/api/v1/reports", "whoever answers for the callbacks"),
                        Guard.of("/api/v1/policies", "open to every operator"),
                        Guard.of("/api/v1/processes", "open to every operator"))
                .and(program("tickets:read"));
        // One for each scope, so that none opens what another is asked for.
        matrix.scopes().forEach(scope -> matrix.and(program(scope)));
        return matrix.tests();
    }

    private static Caller program(String scope) {
        return new Caller("api:matrix", Set.of("AGENT"), Rank.EMPLOYEE, null, Set.of(scope));
    }
}
