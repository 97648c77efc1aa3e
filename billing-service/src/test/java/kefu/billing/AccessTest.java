package kefu.billing;

import static kefu.billing.testing.Office.cny;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import kefu.billing.testing.Office;
import kefu.platform.testkit.TestClock;
import kefu.platform.testkit.walk.AccessMatrix;
import kefu.platform.testkit.walk.Guard;
import kefu.platform.visibility.Who;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every route, every role: the office sees all books, but expenses are known to their claimant and to finance only. */
@QuarkusTest
class AccessTest {

    private static final Who SEES_ALL_CLAIMS = Who.of("FINANCE", "AUDIT", "GM");
    private static final List<String> OTHERS = List.of("CUSTOMER", "INFO_CLERK", "SYS_ADMIN", "STRANGER");

    @TestFactory
    Stream<DynamicTest> everybodySeesWhatIsDeclared() {
        TestClock.freeze("2024-03-01T10:00:00+08:00");
        Guard claims = Guard.of("/api/v1/reimbursements/{id}", "his own; finance, audit and the general manager all");
        String claim = claimed();
        claims.row("another's expense", claim, claim, SEES_ALL_CLAIMS::is, caller -> true);
        return AccessMatrix.of(
                        OTHERS,
                        claims,
                        office("reimbursements"),
                        Guard.of("/api/v1/dunning-cases", "the process").leavesTheRestToTheProcess(),
                        Guard.of("/api/v1/renewals", "the process").leavesTheRestToTheProcess(),
                        paper("charge-notices"),
                        paper("fee-collections"),
                        paper("reconciliations"),
                        paper("order-audits"),
                        paper("fee-assessments"),
                        paper("voucher-audits"),
                        paper("till-incidents"),
                        office("rebate-statements"),
                        office("gas-accounts"),
                        office("tariff-items"),
                        office("meter-readings"),
                        office("settlements"),
                        office("invoices"),
                        office("payments"),
                        office("credits"),
                        office("ledger"),
                        office("receivables"),
                        office("refunds"),
                        office("service-charges"),
                        office("discount-quotes"),
                        office("reports"),
                        office("policies"),
                        office("processes"))
                .tests();
    }

    private static Guard paper(String path) {
        return Guard.of("/api/v1/" + path, "the process").leavesTheRestToTheProcess();
    }

    private static Guard office(String path) {
        return Guard.of("/api/v1/" + path, "whoever the route lets in");
    }

    private static String claimed() {
        return Office.as("TECHNICIAN")
                .body(Map.of(
                        "voucher",
                        UUID.randomUUID().toString(),
                        "purpose",
                        "上门交通费",
                        "amount",
                        cny("12.00"),
                        "spentOn",
                        "2024-02-28"))
                .post("/api/v1/reimbursements")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
