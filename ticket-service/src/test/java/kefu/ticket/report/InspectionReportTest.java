package kefu.ticket.report;

import static kefu.ticket.Calls.as;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kefu.platform.operations.Columns;
import kefu.ticket.listing.Plan;
import org.junit.jupiter.api.Test;

/** Rounds gone and missed are summed up from one stretch of an index; what they are is told in InspectionPlanTest. */
@QuarkusTest
class InspectionReportTest {

    @Test
    void theDaysAreOneStretchOfTheIndex() {
        List<Object> values = List.of(
                LocalDate.of(2024, 3, 1),
                LocalDate.of(2024, 3, 31),
                Columns.utc(Instant.parse("2024-03-31T16:00:00Z")));
        Plan.reads(InspectionReportDesk.SUM, values, "PRIMARY");
    }

    @Test
    void withoutDaysThereIsNoReport() {
        as("2001", "SUPERVISOR")
                .read("/reports/inspections?from=2024-03-01")
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("?to"));
    }
}
