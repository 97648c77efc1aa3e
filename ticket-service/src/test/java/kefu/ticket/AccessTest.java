package kefu.ticket;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kefu.platform.identity.Caller;
import kefu.platform.testkit.TestClock;
import kefu.platform.testkit.walk.AccessMatrix;
import kefu.platform.testkit.walk.Guard;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every route, every role, a customer and API clients beside them: the house sees every ticket but what is withheld from the
 * reader, people in the field, partners and customers what names them, anybody else nothing.
 */
@QuarkusTest
class AccessTest {

    private static final List<String> OTHERS = List.of(
            "CUSTOMER",
            "TECHNICIAN",
            "AGENT_PARTNER",
            "SALES",
            "FINANCE",
            "CASHIER",
            "METER_READER",
            "INFO_CLERK",
            "SYS_ADMIN",
            "STRANGER");

    @TestFactory
    Stream<DynamicTest> everybodySeesWhatIsDeclared() {
        TestClock.freeze("2024-03-01T10:00:00+08:00");
        Predicate<Caller> outsiders = caller -> !AccessRows.HOUSE.is(caller);
        AccessRows rows = new AccessRows();
        List<Guard> guards = new ArrayList<>(rows.workLists());
        guards.addAll(rows.ownLists());
        guards.addAll(List.of(
                rows.tickets(),
                rows.houseLists(),
                Guard.of("/api/v1/tickets", "the process says who opens; lists show what is shown"),
                Guard.of("/api/v1/queue", "the house").refuses(outsiders),
                Guard.of("/api/v1/operators", "the house; supervisors and administrators keep them")
                        .refuses(outsiders.and(caller -> !caller.has("SYS_ADMIN"))),
                Guard.of("/api/v1/on-duty", "the house").refuses(outsiders),
                Guard.of("/api/v1/watched-tickets", "the house").refuses(outsiders),
                Guard.of("/api/v1/gm-reports", "the general manager and who runs customer service"),
                Guard.of("/api/v1/tagged-tickets", "the house").leavesTheRestToTheProcess(),
                Guard.of("/api/v1/work-sheets", "the house").leavesTheRestToTheProcess(),
                Guard.of("/api/v1/calls", "the house").leavesTheRestToTheProcess(),
                Guard.of("/api/v1/call-events", "the telephone system"),
                Guard.of("/api/v1/reports", "the house").leavesTheRestToTheProcess(),
                Guard.of("/api/v1/ticket-jobs", "whoever started it").leavesTheRestToTheProcess(),
                Guard.of("/api/v1/ticket-views", "the house").leavesTheRestToTheProcess(),
                Guard.of("/api/v1/ticket-macros", "the house").leavesTheRestToTheProcess(),
                Guard.of("/api/v1/ticket-fields", "the house").leavesTheRestToTheProcess(),
                Guard.of("/api/v1/drafts", "his own").leavesTheRestToTheProcess(),
                Guard.of("/api/v1/my-work", "his own").leavesTheRestToTheProcess(),
                Guard.of("/api/v1/due-today", "the house").leavesTheRestToTheProcess(),
                Guard.of("/api/v1/appointment-slots", "open to every operator"),
                Guard.of("/api/v1/complaint-types", "open to every operator"),
                Guard.of("/api/v1/policies", "open to every operator"),
                Guard.of("/api/v1/processes", "open to every operator")));
        // Work sheets and complaints of that morning are due on the next day.
        TestClock.freeze("2024-03-02T09:00:00+08:00");
        return matrix(guards).tests();
    }

    @TestFactory
    Stream<DynamicTest> whoIsNotOfTheHouseSeesWhatNamesHim() {
        TestClock.freeze("2024-03-01T10:00:00+08:00");
        Guard others = new AccessRows().others();
        return matrix(List.of(others, Guard.of("/api/v1", "see above").leavesTheRestToTheProcess()))
                .tests()
                .filter(test -> test.getDisplayName().startsWith("GET /api/v1/tickets"));
    }

    private static AccessMatrix matrix(List<Guard> guards) {
        return AccessMatrix.of(OTHERS, guards.toArray(Guard[]::new))
                .and(AccessRows.CUSTOMER, AccessRows.PROGRAM, AccessRows.PARTNERS_PROGRAM, AccessRows.OTHER_PROGRAM);
    }
}
