package kefu.ticket.escalation;

import static kefu.ticket.Calls.agent;
import static kefu.ticket.Calls.as;
import static kefu.ticket.Calls.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import kefu.platform.operations.Columns;
import kefu.platform.testkit.TestClock;
import kefu.platform.web.Paging;
import kefu.ticket.Calls;
import kefu.ticket.Forms;
import kefu.ticket.listing.Plan;
import kefu.ticket.listing.Rows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** 003-篇8 二5, A04: a major matter goes to the general manager at once, and what he was told can be found. */
@QuarkusTest
class GmReportTest {

    private final Calls agent = agent("1001");
    private final Calls manager = as("2001", "CS_MANAGER");
    private final Calls general = as("9001", "GM");
    private final Rows rows;

    GmReportTest(Rows rows) {
        this.rows = rows;
    }

    @BeforeEach
    void fridayMorning() {
        TestClock.freeze("2024-03-01T10:00:00+08:00");
    }

    @Test
    void aMajorMatterStandsAtTheTopWithWhenAndByWhom() {
        String operator = UUID.randomUUID().toString().substring(0, 13);
        Calls first = as(operator, "TECHNICIAN");
        String id = first.opened("first-contact", Forms.firstContact(true));
        first.taken(id, "report-to-gm", Map.of("matter", "客户受伤"));
        for (Calls reader : List.of(general, manager, as("2002", "SUPERVISOR"))) {
            reader.read("/gm-reports?ticketId=" + id)
                    .then()
                    .statusCode(200)
                    .body("items.matter", equalTo(List.of("客户受伤")))
                    .body("items[0].reason", equalTo("MAJOR_MATTER"))
                    .body("items[0].reportedBy", equalTo(operator))
                    .body("items[0].reportedAt", equalTo("2024-03-01T02:00:00Z"))
                    .body("items[0].state", equalTo("REPORTED_TO_GM"))
                    .body("items[0].process", equalTo("first-contact"));
        }
        assertThat(general.<String>list("/gm-reports?reportedBy=" + operator, "ticketId"))
                .containsExactly(id);
        agent.read("/gm-reports").then().statusCode(403);
    }

    @Test
    void whatComplaintsAndEmergenciesReportStandsThereToo() {
        String complaint = agent.opened("complaint", Forms.complaint("MAJOR"));
        agent.taken(complaint, "report-to-gm", Map.of("matter", "媒体关注"));
        String emergency = agent.opened(
                "emergency",
                Map.of("kind", "FIRE", "occurredAt", "2024-03-01T09:50:00+08:00", "place", "地下室", "description", "冒烟"));
        manager.taken(emergency, "report-to-gm", Map.of("matter", "火警"));
        String list = "/gm-reports?reason=MAJOR_MATTER&since=2024-03-01T02:00:00Z";
        assertThat(general.<String>all(list, "ticketId")).contains(complaint, emergency);
        assertThat(general.<String>all("/gm-reports?since=2024-03-01T02:00:01Z&reason=MAJOR_MATTER", "reportedAt"))
                .doesNotContain("2024-03-01T02:00:00Z");
    }

    @Test
    void theResultOfAComplaintAboutAManagerIsAmongThemAndNotShownToHimWhenWithheld() {
        String accused = UUID.randomUUID().toString().substring(0, 13);
        Map<String, Object> about = Map.of("operator", accused, "rank", "MANAGER", "superior", "8001");
        String id = agent.opened("complaint", with(Forms.complaint("GENERAL"), "against", about));
        manager.taken(id, "withhold", Map.of("withheldFromAccused", true));
        as("8001", "SUPERIOR").taken(id, "assess", Map.of("result", "批评教育"));
        general.read("/gm-reports?ticketId=" + id)
                .then()
                .body("items.reason", equalTo(List.of("RESULT_ABOUT_A_MANAGER")))
                .body("items[0].matter", equalTo("批评教育"))
                .body("items[0].reportedBy", equalTo("8001"));
        as(accused, "CS_MANAGER")
                .read("/gm-reports?ticketId=" + id)
                .then()
                .statusCode(200)
                .body("items", equalTo(List.of()));
    }

    @Test
    void whatStaysLateUntilItReachesHimIsAmongThem() {
        String id = agent.opened("complaint", Forms.complaint("MAJOR"));
        // Due on Monday at ten, his two working days later.
        TestClock.freeze("2024-03-06T10:00:01+08:00");
        await().until(() ->
                general.<String>list("/gm-reports?ticketId=" + id, "matter").contains("rectify"));
        general.read("/gm-reports?ticketId=" + id)
                .then()
                .body("items.reason", everyItem(equalTo("STAYS_LATE")))
                .body("items.reportedBy", everyItem(equalTo("timer:escalation")));
    }

    @Test
    void whatWasReportedBeforeThereWasSuchAListIsFoundInTheHistories() throws IOException {
        String told = agent.opened("complaint", Forms.complaint("MAJOR"));
        agent.taken(told, "report-to-gm", Map.of("matter", "媒体关注"));
        Map<String, Object> about = Map.of("operator", "2099", "rank", "MANAGER", "superior", "8001");
        String assessed = agent.opened("complaint", with(Forms.complaint("GENERAL"), "against", about));
        as("8001", "SUPERIOR").taken(assessed, "assess", Map.of("result", "批评教育"));
        String migration = new String(
                Objects.requireNonNull(getClass()
                                .getResourceAsStream(
                                        "/db/migration/V202611301911__reported_to_the_general_manager.sql"))
                        .readAllBytes(),
                StandardCharsets.UTF_8);
        String fromHistories =
                migration.substring(migration.indexOf("INSERT INTO gm_report"), migration.lastIndexOf(';'));
        QuarkusTransaction.begin();
        try {
            rows.change("DELETE FROM gm_report", List.of());
            rows.change(fromHistories, List.of());
            assertThat(kept(told)).containsExactly("MAJOR_MATTER 1001 媒体关注 2024-03-01T02:00:00Z");
            assertThat(kept(assessed)).containsExactly("RESULT_ABOUT_A_MANAGER 8001 批评教育 2024-03-01T02:00:00Z");
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    /** What the rows say, and the moment their ids were made for. */
    private List<String> kept(String ticket) {
        return rows.query(
                "SELECT reason, reported_by, matter, id FROM gm_report WHERE ticket_id = ?",
                List.of(Columns.bytes(UUID.fromString(ticket))),
                row -> {
                    UUID id = Columns.uuid(row.getBytes("id"));
                    assertThat(id.version()).isEqualTo(7);
                    Instant made = Instant.ofEpochMilli(id.getMostSignificantBits() >>> 16);
                    return String.join(" ", row.getString(1), row.getString(2), row.getString(3), made.toString());
                });
    }

    @Test
    void filtersThatNoIndexAnswersTogetherAreRefused() {
        general.read("/gm-reports?reason=MAJOR_MATTER&reportedBy=1001").then().statusCode(422);
        general.read("/gm-reports?reason=BOREDOM").then().statusCode(422);
        general.read("/gm-reports?since=yesterday").then().statusCode(422);
        general.read("/gm-reports?ticketId=7").then().statusCode(422);
    }

    @Test
    void everyFilterIsReadFromItsIndex() {
        for (Consumer<GmReportFilter> asked : List.<Consumer<GmReportFilter>>of(
                filter -> {},
                filter -> filter.reason = "MAJOR_MATTER",
                filter -> filter.ticketId = UUID.randomUUID().toString(),
                filter -> filter.reportedBy = "1001")) {
            for (String since : new String[] {null, "2024-03-01T02:00:00Z"}) {
                GmReportFilter filter = new GmReportFilter();
                asked.accept(filter);
                filter.since = since;
                Plan.check(filter.listing("1001", new Paging()));
            }
        }
    }
}
