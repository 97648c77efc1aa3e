package kefu.ticket;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kefu.platform.identity.Caller;
import kefu.platform.testkit.TestClock;
import kefu.platform.testkit.walk.AccessMatrix;
import kefu.platform.testkit.walk.Guard;
import kefu.platform.visibility.Who;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every route, every role: the house sees every ticket but what is withheld from the reader, others what is theirs. */
@QuarkusTest
class AccessTest {

    private static final String ME = AccessMatrix.OPERATOR;
    private static final Who HOUSE = Who.notOnly(List.of("CUSTOMER", "TECHNICIAN", "AGENT_PARTNER"));
    private static final Who IN_CLEAR = Who.of(
            "AGENT",
            "APPOINTMENT_AGENT",
            "CALLBACK_AGENT",
            "VIP_AGENT",
            "SUPERVISOR",
            "CS_MANAGER",
            "DEPT_MANAGER",
            "SUPERIOR",
            "GM",
            "TECHNICIAN");
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
        Predicate<Caller> outsiders = caller -> !HOUSE.is(caller);
        Guard tickets = Guard.of("/api/v1/tickets/{id}", "the house all but what is withheld, others their own")
                .leavesTheRestToTheProcess()
                .list("/api/v1/tickets?q={key}")
                .field("/form/phone", "13812341234", "138****1234");
        String plain = Calls.agent("1001").opened("complaint", Forms.complaint("GENERAL"));
        tickets.row("a complaint", plain, number(plain), HOUSE::is, IN_CLEAR::is);
        String withheld = Calls.agent("1001").opened("complaint", Forms.complaintAbout("MANAGER", ME));
        Calls.as("2001", "CS_MANAGER").taken(withheld, "withhold", Map.of("withheldFromAccused", true));
        tickets.row("a complaint about him", withheld, number(withheld), caller -> false, IN_CLEAR::is);
        return AccessMatrix.of(
                        OTHERS,
                        tickets,
                        Guard.of("/api/v1/tickets", "the process says who opens; lists show what is shown"),
                        Guard.of("/api/v1/queue", "the house").refuses(outsiders),
                        Guard.of("/api/v1/watched-tickets", "the house").refuses(outsiders),
                        Guard.of("/api/v1/tagged-tickets", "the house").leavesTheRestToTheProcess(),
                        Guard.of("/api/v1/work-sheets", "the house").leavesTheRestToTheProcess(),
                        Guard.of("/api/v1/calls", "the house").leavesTheRestToTheProcess(),
                        Guard.of("/api/v1/call-events", "the telephone system"),
                        Guard.of("/api/v1/reports", "the house").leavesTheRestToTheProcess(),
                        Guard.of("/api/v1/ticket-jobs", "whoever started it").leavesTheRestToTheProcess(),
                        Guard.of("/api/v1/ticket-views", "the house").leavesTheRestToTheProcess(),
                        Guard.of("/api/v1/ticket-macros", "the house").leavesTheRestToTheProcess(),
                        Guard.of("/api/v1/drafts", "his own").leavesTheRestToTheProcess(),
                        Guard.of("/api/v1/my-work", "his own").leavesTheRestToTheProcess(),
                        Guard.of("/api/v1/due-today", "the house").leavesTheRestToTheProcess(),
                        Guard.of("/api/v1/policies", "open to every operator"),
                        Guard.of("/api/v1/processes", "open to every operator"))
                .tests();
    }

    private static String number(String id) {
        return Calls.agent("1001").get("/" + id).path("number");
    }
}
