package kefu.ticket.report;

import static kefu.ticket.Calls.agent;
import static kefu.ticket.Calls.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import kefu.platform.operations.Columns;
import kefu.platform.testkit.TestClock;
import kefu.ticket.Calls;
import kefu.ticket.Forms;
import kefu.ticket.Withheld;
import kefu.ticket.listing.FirstId;
import kefu.ticket.listing.Plan;
import org.junit.jupiter.api.Test;

/** 004-S5 2.4, 002-M14 6 and 8: what became of the tickets of a process, told apart by a field of its forms. */
@QuarkusTest
class ProcessReportTest {

    private final Calls manager = as("2001", "CS_MANAGER");
    private final Calls agent = agent("1407");

    @Test
    void complaintsAreCountedByTheirNatureAsItWasKnownThen() {
        TestClock.freeze("2026-03-10T10:00:00+08:00");
        String service = agent.opened("complaint", Forms.complaint("GENERAL"));
        String price = agent.opened("complaint", Forms.complaint("GENERAL"));
        agent.opened("complaint", Forms.complaint("GENERAL"));
        agent.taken(service, "determine-nature", Map.of("nature", "SERVICE"));
        TestClock.freeze("2026-03-11T10:00:00+08:00");
        agent.taken(price, "determine-nature", Map.of("nature", "PRICE"));
        String report = "/reports/processes/complaint?from=2026-03-01&to=2026-03-31&by=nature";

        manager.read(report)
                .then()
                .statusCode(200)
                .body("opened", equalTo(3))
                .body(tickets("SERVICE", "NATURE_DETERMINED"), equalTo(List.of(1)))
                .body(tickets("PRICE", "NATURE_DETERMINED"), equalTo(List.of(1)))
                .body(tickets("PRICE", "determine-nature"), equalTo(List.of(1)))
                .body(tickets(null, "RECORDED"), equalTo(List.of(1)));
        manager.read(report + "&asOf=2026-03-10T04:00:00Z")
                .then()
                .body("opened", equalTo(3))
                .body(tickets(null, "RECORDED"), equalTo(List.of(2)));
        assertThat(csv(report))
                .startsWith("value,kind,name,tickets,times\r\n")
                .contains("SERVICE,STATE,NATURE_DETERMINED,1,1");
    }

    private static String tickets(String value, String name) {
        String wanted = value == null ? "null" : "'" + value + "'";
        return "rows.findAll { it.value == " + wanted + " && it.name == '" + name + "' }.tickets";
    }

    @Test
    void theFeedbackOfAMonthIsSummedUpByKindWithSevenCopies() {
        TestClock.freeze("2026-04-10T10:00:00+08:00");
        agent.opened("feedback", Map.of("kind", "SUGGESTION", "content", "延长营业时间"));
        agent.opened("feedback", Map.of("kind", "INSTALLATION", "content", "安装整洁"));

        manager.read("/reports/feedback/monthly?month=2026-04")
                .then()
                .statusCode(200)
                .body("received", equalTo(2))
                .body("copies.size()", equalTo(7))
                .body(tickets("SUGGESTION", "RECEIVED"), equalTo(List.of(1)));
    }

    @Test
    void whoDrawsUpAMonthlyReportAndWhoGetsACopyReadsIt() {
        agent.read("/reports/complaints/monthly?month=2026-03").then().statusCode(200);
        String feedback = "/reports/feedback/monthly?month=2026-03";
        for (String role : List.of("AGENT", "FINANCE", "PLANNER", "TECH_SUPERVISOR", "AUDIT", "GM")) {
            as("3001", role).read(feedback).then().statusCode(200);
        }
        as("3001", "SALES").read(feedback).then().statusCode(403);
    }

    @Test
    void aWithheldComplaintIsNotCountedForTheAccused() {
        TestClock.freeze("2026-05-10T10:00:00+08:00");
        Withheld complaint = Withheld.complaint();
        String report = "/reports/processes/complaint?from=2026-05-10&to=2026-05-10";

        manager.read(report).then().body("opened", equalTo(1));
        complaint.accused().read(report).then().body("opened", equalTo(0));
    }

    @Test
    void whatCannotBeCountedIsRefusedByName() {
        String complaints = "/reports/processes/complaint?from=2026-03-01&to=2026-03-31";
        manager.read(complaints + "&by=phone").then().statusCode(422).body("errors.pointer", hasItem("?by"));
        manager.read(complaints + "&by=nothing").then().statusCode(422).body("errors.pointer", hasItem("?by"));
        manager.read("/reports/processes/unheard-of?from=2026-03-01&to=2026-03-31")
                .then()
                .statusCode(404);
        manager.read("/reports/processes/complaint?from=2026-03-01").then().statusCode(422);
        agent.read(complaints).then().statusCode(403).body("allowedFor", hasItem("CS_MANAGER"));
    }

    @Test
    void thePeriodIsOneStretchOfTheIndexOfItsProcess() {
        LocalDateTime known = Columns.utc(Instant.parse("2026-03-31T16:00:00Z"));
        List<Object> values = List.of(
                known,
                "$.nature",
                known,
                "$.nature",
                "complaint",
                FirstId.at(LocalDate.of(2026, 3, 1).atStartOfDay().toInstant(java.time.ZoneOffset.UTC)),
                FirstId.at(Instant.parse("2026-03-31T16:00:00Z")),
                "2001");
        Plan.reads(ProcessReportDesk.STEPS, values, "ticket_process");
        Plan.reads(ProcessReportDesk.STATES, values, "ticket_process");
    }

    private String csv(String path) {
        return manager.request().accept("text/csv").get("/api/v1" + path).asString();
    }
}
