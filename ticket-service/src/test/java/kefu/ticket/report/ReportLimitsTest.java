package kefu.ticket.report;

import static kefu.ticket.Calls.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kefu.platform.operations.Columns;
import kefu.platform.testkit.TestClock;
import kefu.ticket.Calls;
import kefu.ticket.listing.Plan;
import org.junit.jupiter.api.Test;

/** What no report does: take an impossible period, walk through a table, hand a spreadsheet a formula. */
@QuarkusTest
class ReportLimitsTest {

    private final Calls manager = as("2001", "CS_MANAGER");

    @Test
    void whatCannotBeReportedIsRefusedByName() {
        TestClock.freeze("2025-11-10T10:00:00+08:00");
        refused("/reports/complaints/daily?date=today", "?date");
        refused("/reports/complaints/monthly?month=2025-13", "?month");
        refused("/reports/work-weekly?week=2025-99", "?week");
        refused("/reports/calls?from=2025-08-02&to=2025-08-01", "?to");
        refused("/reports/calls?to=2025-08-01", "?from");
        refused("/reports/complaints/daily?asOf=2025-11-11T00:00:00Z", "?asOf");
        as("5001", "SALES")
                .read("/reports/complaints/daily")
                .then()
                .statusCode(403)
                .body("allowedFor", hasItem("CS_MANAGER"));
    }

    @Test
    void noReportWalksThroughATable() {
        Period month =
                new Period(LocalDate.of(2025, 6, 1), LocalDate.of(2025, 6, 30), Instant.parse("2025-07-01T00:00:00Z"));
        Object from = Columns.utc(Instant.parse("2025-06-01T00:00:00Z"));
        Plan.reads(ComplaintReportDesk.COUNT, ComplaintReportDesk.values(month, "2077"), "PRIMARY");
        Plan.reads(CallReportDesk.COUNT, CallReportDesk.values(month, "2077"), "call_ledger_day");
        Plan.reads(
                WorkReportDesk.COUNT, List.of("1001", from, Columns.utc(month.asOf()), "2077"), "ticket_history_actor");
        Plan.reads(
                ConversionReportDesk.COUNT,
                List.of(from, "1001", from, Columns.utc(month.asOf()), "2077"),
                "ticket_history_actor");
        Plan.reads(WorkReportDesk.CALLS, List.of("1001", month.from(), month.to(), from), "phone_call_agent_day");
    }

    @Test
    void aTextASpreadsheetWouldTakeForAFormulaStaysAText() {
        assertThat(Csv.of(
                        WorkReport.Row.class,
                        List.of(new WorkReport.Row(LocalDate.of(2025, 6, 1), "=1+1", "a,\"b\"", 2))))
                .isEqualTo("day,process,step,count\r\n2025-06-01,'=1+1,\"a,\"\"b\"\"\",2\r\n");
    }

    private void refused(String path, String parameter) {
        manager.read(path).then().statusCode(422).body("errors.pointer", hasItem(parameter));
    }
}
