package kefu.ticket.merging;

import static kefu.ticket.Calls.agent;
import static kefu.ticket.Calls.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kefu.platform.testkit.TestClock;
import kefu.platform.web.Paging;
import kefu.ticket.Calls;
import kefu.ticket.Forms;
import kefu.ticket.Told;
import kefu.ticket.listing.Plan;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two tickets that are one, and one that is two: nothing is lost, and a merge can be undone as if it had never been. */
@QuarkusTest
class MergeTest {

    private final Calls agent = agent("1001");

    @BeforeEach
    void fridayMorning() {
        TestClock.freeze("2024-03-01T10:00:00+08:00");
    }

    @Test
    void whatLayBesideAMergedTicketIsShownFromTheOneItWentInto() {
        String target = complaint();
        String source = complaint();
        String child = inquiry();
        agent.post("/tickets/" + source + "/notes", Map.of("text", "客户再次来电"));
        agent.post("/tickets/" + source + "/watchers", Map.of("operator", "1007"));
        agent.post("/tickets/" + source + "/tags", Map.of("tag", "电梯"));
        agent.post("/tickets/" + target + "/tags", Map.of("tag", "三号楼"));
        agent.post("/tickets/" + child + "/links", Map.of("kind", "PARENT", "ticketId", source));
        String call =
                agent.post("/calls", Map.of("matter", "催办", "ticketId", source)).path("id");

        String merge = merged(target, source);
        agent.get("/" + source)
                .then()
                .body("state", equalTo("MERGED"))
                .body("closed", equalTo(true))
                .body("clocks.stoppedAt", everyItem(notNullValue()))
                .body("allowedSteps", equalTo(List.of()));
        assertThat(agent.<String>list("/tickets/" + target + "/notes", "text")).containsExactly("客户再次来电");
        assertThat(agent.<String>list("/tickets/" + target + "/watchers", "operator"))
                .containsExactly("1007");
        agent.read("/tickets/" + target + "/tags").then().body("tags", containsInAnyOrder("三号楼", "电梯"));
        assertThat(agent.<String>list("/calls?ticketId=" + target, "id")).containsExactly(call);
        agent.read("/tickets/" + target + "/links")
                .then()
                .body("items.kind", contains("CHILD", "MERGED_FROM"))
                .body("items.ticketId", contains(child, source))
                .body("items.via", contains(source, null));
        agent.read("/tickets/" + source + "/links").then().body("items.kind", hasItem("MERGED_INTO"));
        agent.get("/" + target + "/history").then().body("items.step", hasItems("merged-in"));
        assertThat(Told.about(source, "ticket.merged.v1")).hasSize(1);
        assertThat(Told.about(source, "ticket.closed.v1")).hasSize(1);

        agent.post("/tickets/" + target + "/tags", Map.of("tag", "加急"));
        undone(target, merge).then().statusCode(200).body("undoneBy", equalTo("1001"));
        agent.read("/tickets/" + target + "/tags").then().body("tags", containsInAnyOrder("三号楼", "加急"));
        agent.read("/tickets/" + source + "/tags").then().body("tags", contains("电梯"));
        assertThat(agent.<String>list("/tickets/" + target + "/notes", "text")).isEmpty();
        assertThat(agent.<String>list("/tickets/" + source + "/notes", "text")).containsExactly("客户再次来电");
        assertThat(agent.<String>list("/tickets/" + target + "/watchers", "operator"))
                .isEmpty();
        assertThat(agent.<String>list("/calls?ticketId=" + target, "id")).isEmpty();
        assertThat(agent.<String>list("/tickets/" + target + "/links", "kind")).isEmpty();
        agent.get("/" + source + "/history").then().body("items.step", hasItems("merged", "merge-undone"));
        assertThat(Told.about(source, "ticket.unmerged.v1")).hasSize(1);
        assertThat(agent.<String>list("/tickets/" + target + "/merges", "id")).containsExactly(merge);
    }

    @Test
    void undoingAMergeRestoresTheStateAndTheClocksWithElapsedAndPausedTime() {
        String target = complaint();
        String source = complaint();
        agent.taken(source, "determine-nature", Map.of("nature", "设备故障"));
        TestClock.freeze("2024-03-01T11:00:00+08:00");
        agent.taken(source, "hold", Map.of("appointedAt", "2024-03-08T10:00:00+08:00", "reason", "等待配件"));
        TestClock.freeze("2024-03-01T14:00:00+08:00");
        Map<String, Object> before = agent.get("/" + source).path("");
        String merge = merged(target, source);
        agent.take(source, "investigate", Map.of("cause", "维保未按时"))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/merged"));
        TestClock.freeze("2024-03-01T15:00:00+08:00");
        undone(target, merge).then().statusCode(200);
        Map<String, Object> after = agent.get("/" + source).path("");
        assertThat(Calls.with(after, "updatedAt", null)).isEqualTo(Calls.with(before, "updatedAt", null));
        agent.taken(source, "resume", Map.of());
        // Three working days, of which the time on hold, merged or not, does not count.
        agent.get("/" + source)
                .then()
                .body("clocks.find { it.name == 'rectify' }.state", equalTo("RUNNING"))
                .body("clocks.find { it.name == 'rectify' }.dueAt", equalTo("2024-03-06T06:00:00Z"));
    }

    @Test
    void aClockThatRunsOutWhileItsTicketIsMergedIsSilentAndSpeaksOnceWhenThatIsUndone() {
        String target = complaint();
        String source = complaint();
        String merge = merged(target, source);
        TestClock.freeze("2024-03-02T10:00:01+08:00");
        await().until(() -> !Told.about(target, "ticket.sla.breached.v1").isEmpty());
        assertThat(Told.about(source, "ticket.sla.breached.v1")).isEmpty();
        undone(target, merge).then().statusCode(200);
        await().until(() -> !Told.about(source, "ticket.sla.breached.v1").isEmpty());
        agent.get("/" + source)
                .then()
                .body("clocks.find { it.name == 'reply' }.state", equalTo("BREACHED"))
                .body("clocks.find { it.name == 'reply' }.stoppedAt", nullValue());
        assertThat(Told.about(source, "ticket.sla.breached.v1")).hasSize(1);
    }

    @Test
    void theSecondMatterOfATicketBecomesATicketOfItsOwn() {
        UUID customer = UUID.randomUUID();
        String original = inquiryOf(customer);
        agent.post("/tickets/" + original + "/notes", Map.of("text", "还问了停车"));
        String note =
                agent.<String>list("/tickets/" + original + "/notes", "id").getFirst();
        Map<String, Object> body = Map.of(
                "process", "complaint", "form", Forms.complaint("GENERAL"), "notes", List.of(note), "reason", "两件事");
        String fresh = agent.post("/tickets/" + original + "/splits", body)
                .then()
                .statusCode(201)
                .body("customerId", equalTo(customer.toString()))
                .body("state", equalTo("RECORDED"))
                .extract()
                .path("id");
        assertThat(agent.<String>list("/tickets/" + fresh + "/links", "ticketId"))
                .containsExactly(original);
        assertThat(agent.<String>list("/tickets/" + original + "/links", "ticketId"))
                .containsExactly(fresh);
        assertThat(agent.<String>list("/tickets/" + fresh + "/notes", "text")).containsExactly("还问了停车");
        assertThat(agent.<String>list("/tickets/" + original + "/notes", "text"))
                .containsExactly("还问了停车");
        agent.get("/" + original + "/history").then().body("items.step", hasItem("split"));
        agent.get("/" + fresh + "/history").then().body("items.step", equalTo(List.of("opened", "split-from")));
        assertThat(Told.about(original, "ticket.split.v1")).hasSize(1);
        agent.post("/tickets/" + original + "/splits", Calls.with(body, "notes", List.of(UUID.randomUUID())))
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/notes/0"));
        agent.post("/tickets/" + original + "/splits", Map.of("process", "complaint", "form", Map.of()))
                .then()
                .statusCode(422);
        agent.post("/tickets/" + original + "/splits", Map.of("process", "no-such"))
                .then()
                .statusCode(422);
        as("8001", "FINANCE")
                .post("/tickets/" + original + "/splits", body)
                .then()
                .statusCode(403);
        assertThat(agent.<String>list("/tickets/" + original + "/links", "ticketId"))
                .containsExactly(fresh);
    }

    @Test
    void mergesAreReadFromTheirIndexes() {
        UUID id = UUID.randomUUID();
        Plan.check(Merges.into(id, "1001", new Paging()));
        Plan.check(Merges.from(id, "1001", new Paging()));
    }

    private String complaint() {
        return agent.opened("complaint", Forms.complaint("GENERAL"));
    }

    private String inquiry() {
        return agent.opened("inquiry", Map.of("question", "营业时间?"));
    }

    private String inquiryOf(UUID customer) {
        return agent.open(Map.of(
                        "process", "inquiry", "customerId", customer.toString(), "form", Map.of("question", "账单?")))
                .path("id");
    }

    private String state(String id) {
        return agent.get("/" + id).path("state");
    }

    private Response merge(String into, String from) {
        return agent.post("/tickets/" + into + "/merges", Map.of("from", from));
    }

    private String merged(String into, String from) {
        return merge(into, from).then().statusCode(201).extract().path("id");
    }

    private Response undone(String ticket, String merge) {
        return agent.post("/tickets/" + ticket + "/merges/" + merge + "/undo", Map.of());
    }
}
