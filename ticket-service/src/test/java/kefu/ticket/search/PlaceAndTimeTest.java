package kefu.ticket.search;

import static kefu.ticket.Calls.agent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kefu.platform.testkit.TestClock;
import kefu.ticket.Calls;
import kefu.ticket.Forms;
import org.junit.jupiter.api.Test;

/** Lists by where tickets lie, how they came in, what colleagues call them, and when they were opened or are due. */
@QuarkusTest
class PlaceAndTimeTest {

    private final Calls agent = agent("1001");

    @Test
    void departmentTagChannelAndTheTimeOfOpeningNarrowTheList() {
        String tag = "t" + UUID.randomUUID().toString().substring(0, 8);
        TestClock.freeze("2024-03-01T10:10:00+08:00");
        String early = agent.open(Map.of("process", "inquiry", "channel", "QQ", "form", Map.of("question", "早?")))
                .path("id");
        TestClock.freeze("2024-03-01T10:20:00+08:00");
        String late = agent.open(Map.of("process", "inquiry", "channel", "QQ", "form", Map.of("question", "晚间停车?")))
                .path("id");
        for (String id : List.of(early, late)) {
            agent.post("/tickets/" + id + "/tags", Map.of("tag", tag)).then().statusCode(200);
        }
        assertThat(all("?tag=" + tag)).containsExactly(late, early);
        assertThat(all("?tag=" + tag + "&limit=1")).containsExactly(late, early);
        assertThat(all("?tag=" + tag + "&createdSince=2024-03-01T02:20:00Z")).containsExactly(late);
        assertThat(all("?tag=" + tag + "&createdBefore=2024-03-01T02:20:00Z")).containsExactly(early);
        assertThat(all("?q=晚间&tag=" + tag)).containsExactly(late);
        assertThat(all("?process=inquiry&createdSince=2024-03-01T02:20:00Z&limit=200"))
                .contains(late)
                .doesNotContain(early);
        assertThat(all("?channel=QQ&createdSince=2024-03-01T02:10:00Z&limit=200"))
                .contains(early, late);
        Calls.as("4010", "TECHNICIAN").get("?tag=" + tag).then().statusCode(403);
    }

    @Test
    void whatWaitsAndWhatIsDueIsAListLikeAnyOther() {
        String department = "D" + UUID.randomUUID().toString().substring(0, 8);
        TestClock.freeze("2024-03-01T10:00:00+08:00");
        String waiting = complaintOf(department);
        TestClock.freeze("2024-03-01T10:01:00+08:00");
        String taken = complaintOf(department);
        agent.post("/tickets/" + waiting + "/claim", Map.of()).then().statusCode(200);
        agent.post("/tickets/" + waiting + "/release", Map.of()).then().statusCode(200);
        String of = "?department=" + department;
        assertThat(all(of)).containsExactly(taken, waiting);
        assertThat(all(of + "&closed=false")).containsExactly(taken, waiting);
        assertThat(all(of + "&closed=true")).isEmpty();
        assertThat(all(of + "&unassigned=true&closed=false")).containsExactly(waiting);
        assertThat(all(of + "&dueBefore=2024-03-03T00:00:00Z")).containsExactly(waiting, taken);
        assertThat(all(of + "&dueBefore=2024-03-03T00:00:00Z&sort=due&limit=1")).containsExactly(waiting, taken);
        assertThat(all(of + "&dueBefore=2024-03-01T00:00:00Z")).isEmpty();
        assertThat(all(of + "&due=today")).isEmpty();
        TestClock.freeze("2024-03-02T09:00:00+08:00");
        assertThat(all(of + "&due=today")).containsExactly(waiting, taken);
        String view = agent.post(
                        "/ticket-views",
                        Map.of("name", department, "filter", Map.of("department", department, "due", "today")))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        assertThat(agent.<String>list("/ticket-views/" + view + "/tickets", "id"))
                .containsExactly(waiting, taken);
        Map<String, Object> filter = Map.of("department", department, "unassigned", true, "closed", false);
        agent.post(
                        "/tickets/bulk",
                        Map.of("action", Map.of("kind", "TAG", "tag", "等"), "filter", filter, "dryRun", true))
                .then()
                .statusCode(202)
                .body("total", equalTo(1));
    }

    private String complaintOf(String department) {
        String id = agent.opened("complaint", Forms.complaint("GENERAL"));
        agent.taken(id, "determine-nature", Map.of("nature", "设备故障"));
        agent.taken(id, "investigate", Map.of("cause", "维保未按时"));
        agent.taken(id, "assign-responsibility", Map.of("department", department));
        return id;
    }

    private List<String> all(String filters) {
        return agent.all("/tickets" + filters, "id");
    }
}
