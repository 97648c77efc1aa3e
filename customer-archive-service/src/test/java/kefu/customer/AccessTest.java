package kefu.customer;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kefu.customer.secrecy.Clearance;
import kefu.customer.secrecy.ConfidentialityLevel;
import kefu.platform.testkit.TestClock;
import kefu.platform.testkit.walk.AccessMatrix;
import kefu.platform.testkit.walk.Guard;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every route, every role, every grade: what {@link Clearance} declares is what is answered. */
@QuarkusTest
class AccessTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 3, 1);
    private static final LocalDate LATER = TODAY.plusYears(1);
    private static final List<String> OUTSIDERS =
            List.of("CUSTOMER", "AGENT_PARTNER", "TECHNICIAN", "SYS_ADMIN", "CTI", "STRANGER");

    @TestFactory
    Stream<DynamicTest> everybodySeesWhatIsDeclared() {
        TestClock.freeze("2024-03-01T10:00:00+08:00");
        Guard files = Guard.of(Api.CUSTOMERS + "/{id}", "files by grade, period and owner")
                .refuses(caller -> !Clearance.reads(caller))
                .list(Api.CUSTOMERS + "?externalId={key}")
                .list(Api.CUSTOMERS + "?q={key}")
                .field("/phone", "13812341234", "138****1234")
                .field("/email", "wang@example.com", "w***@example.com");
        for (ConfidentialityLevel level : ConfidentialityLevel.values()) {
            add(files, level, LATER, "1888");
        }
        add(files, ConfidentialityLevel.TOP_SECRET, LATER, AccessMatrix.OPERATOR);
        add(files, ConfidentialityLevel.TOP_SECRET, TODAY, "1888");
        TestClock.freeze("2024-03-02T10:00:00+08:00");
        return AccessMatrix.of(
                        OUTSIDERS,
                        files,
                        Guard.of(Api.CUSTOMERS, "lists show what is shown"),
                        matters("archive-access-requests"),
                        matters("archive-loans"),
                        matters("destruction-requests"),
                        matters("update-submissions"),
                        matters("leak-incidents"),
                        matters("credit-ratings"),
                        matters("grade-appraisals"),
                        matters("memberships"),
                        matters("domain-transfers"),
                        matters("churn-cases"),
                        matters("loyalty-plans"),
                        matters("customer-research"),
                        matters("company-documents"),
                        Guard.of("/api/v1/referrals", "who deals with referrals sees all"),
                        Guard.of("/api/v1/unknown-customers", "no row of anybody"),
                        Guard.of("/api/v1/classifications", "no row of anybody"),
                        Guard.of("/api/v1/salespeople", "who deals with departures sees all"),
                        Guard.of("/api/v1/reports", "no row of anybody"),
                        Guard.of("/api/v1/policies", "open to every operator"),
                        Guard.of("/api/v1/processes", "open to every operator"))
                .tests();
    }

    private static Guard matters(String path) {
        return Guard.of("/api/v1/" + path, "keepers all, a department's manager his, others their own")
                .leavesTheRestToTheProcess();
    }

    private static void add(Guard files, ConfidentialityLevel level, LocalDate until, String owner) {
        Map<String, Object> file = Api.someone("confidentialityLevel", level.name());
        String key = String.valueOf(file.get("registrationNumber"));
        file.remove("dealings");
        file.putAll(Map.of(
                "name",
                "矩阵" + key,
                "confidentialUntil",
                until.toString(),
                "owner",
                owner,
                "externalId",
                key,
                "phone",
                "13812341234",
                "email",
                "wang@example.com"));
        String id = Api.opened(file);
        Clearance.Facts facts = new Clearance.Facts(level, until, owner);
        LocalDate today = TODAY.plusDays(1);
        files.row(
                level + " until " + until + " of " + owner,
                id,
                key,
                caller -> Clearance.FILES.sees(caller, facts, today),
                caller -> Clearance.FILES.inClear(caller, facts, today));
    }
}
