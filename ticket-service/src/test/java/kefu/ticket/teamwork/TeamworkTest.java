package kefu.ticket.teamwork;

import static kefu.ticket.Calls.agent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kefu.platform.testkit.TestClock;
import kefu.platform.testkit.Tokens;
import kefu.platform.web.Paging;
import kefu.ticket.Calls;
import kefu.ticket.Told;
import kefu.ticket.Withheld;
import kefu.ticket.listing.Plan;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Colleagues on one ticket: notes, watchers, tags; nothing of it for customers, nothing withheld for the accused. */
@QuarkusTest
class TeamworkTest {

    private final Calls agent = agent("1001");
    private final Given given = new Given(agent);

    @BeforeEach
    void fridayMorning() {
        TestClock.freeze("2024-03-01T10:00:00+08:00");
    }

    @Test
    void aNoteIsForColleaguesAndIsNeverChanged() {
        String id = given.ticket();
        String path = "/tickets/" + id + "/notes";
        agent.post(path, Map.of("text", "客户语气急，先回电")).then().statusCode(201).body("author", equalTo("1001"));
        agent.post(path, Map.of("text", "已联系工程部", "mentions", List.of("1002", "1002")))
                .then()
                .statusCode(201)
                .body("mentions", equalTo(List.of("1002")));
        assertThat(agent.<String>list(path, "text")).containsExactly("已联系工程部", "客户语气急，先回电");
        assertThat(agent.<String>list("/tickets/" + id + "/watchers", "operator"))
                .containsExactly("1002");
        agent.request().delete("/api/v1" + path).then().statusCode(405);
        agent.get("/" + id + "/history")
                .then()
                .body("items.step", equalTo(List.of("opened", "noted", "noted")))
                .body("items.form.text", not(hasItem("已联系工程部")));
        assertThat(Told.about(id, "ticket.note.added.v1"))
                .hasSize(2)
                .allSatisfy(event -> assertThat(event.data().toString()).doesNotContain("工程部"));
        agent.post(path, Map.of("text", " ")).then().statusCode(422).body("errors.pointer", hasItem("/text"));
    }

    @Test
    void whatColleaguesTellEachOtherIsNotForTheCustomer() {
        UUID customer = UUID.randomUUID();
        String id = agent.open(Map.of(
                        "process", "inquiry", "customerId", customer.toString(), "form", Map.of("question", "账单?")))
                .path("id");
        Calls self = Calls.with(Tokens.of(customer.toString()).roles("CUSTOMER"));
        self.get("/" + id).then().statusCode(200);
        for (String what : List.of("notes", "watchers", "tags", "links")) {
            self.read("/tickets/" + id + "/" + what).then().statusCode(403);
        }
        self.post("/tickets/" + id + "/notes", Map.of("text", "?")).then().statusCode(403);
    }

    @Test
    void whoWatchesATicketFindsItAmongHis() {
        String id = given.ticket();
        Calls colleague = agent("1777");
        colleague
                .post("/tickets/" + id + "/watchers", Map.of("operator", "1777"))
                .then()
                .statusCode(200);
        colleague
                .post("/tickets/" + id + "/watchers", Map.of("operator", "1777"))
                .then()
                .statusCode(200);
        assertThat(colleague.<String>list("/watched-tickets", "id")).containsExactly(id);
        agent("1778")
                .request()
                .delete("/api/v1/tickets/" + id + "/watchers/1777")
                .then()
                .statusCode(403);
        colleague
                .request()
                .delete("/api/v1/tickets/" + id + "/watchers/1777")
                .then()
                .statusCode(428);
        Given.removed(colleague, id, "watchers/1777").then().statusCode(200);
        Given.removed(colleague, id, "watchers/1777").then().statusCode(404);
        assertThat(colleague.<String>list("/watched-tickets", "id")).isEmpty();
        agent.get("/" + id + "/history").then().body("items.step", equalTo(List.of("opened", "watched", "unwatched")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1001\u0000", "10\r\n01", "1001 OR 1=1", "<b>"})
    void whatIsNoOperatorIdWatchesNothing(String other) {
        String id = given.ticket();
        agent.post("/tickets/" + id + "/watchers", Map.of("operator", other))
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/operator"));
        agent.post("/tickets/" + id + "/notes", Map.of("text", "?", "mentions", List.of("1002", other)))
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/mentions/1"));
        assertThat(agent.<String>list("/tickets/" + id + "/watchers", "operator"))
                .isEmpty();
    }

    @Test
    void aTagFindsItsTickets() {
        String id = given.ticket();
        String tag = "停车" + UUID.randomUUID().toString().substring(0, 8);
        tag(id, tag).then().statusCode(200).body("tags", hasItem(tag));
        assertThat(agent.<String>list("/tagged-tickets?tag=" + tag, "id")).containsExactly(id);
        Given.removed(agent, id, "tags?tag=" + tag).then().statusCode(200);
        assertThat(agent.<String>list("/tagged-tickets?tag=" + tag, "id")).isEmpty();
        tag(id, "长".repeat(41)).then().statusCode(422).body("errors.pointer", hasItem("/tag"));
        tag(UUID.randomUUID().toString(), tag).then().statusCode(404);
    }

    @Test
    void nothingOfAWithheldComplaintIsThereForTheAccused() {
        String other = given.ticket();
        Withheld complaint = Withheld.complaint(
                recorded -> given.link(other, "RELATED", recorded).then().statusCode(201));
        String id = complaint.id();
        String tag = "T" + UUID.randomUUID().toString().substring(0, 8);
        tag(id, tag).then().statusCode(200);
        given.link(given.ticket(), "RELATED", id).then().statusCode(409).body("errors.code", hasItem("withheld"));
        Calls accused = complaint.accused();
        for (String what : List.of("notes", "watchers", "tags", "links")) {
            accused.read("/tickets/" + id + "/" + what).then().statusCode(404);
        }
        accused.post("/tickets/" + id + "/notes", Map.of("text", "?")).then().statusCode(404);
        accused.post("/tickets/" + other + "/links", Map.of("kind", "PARENT", "ticketId", id))
                .then()
                .statusCode(422);
        assertThat(accused.<String>list("/tagged-tickets?tag=" + tag, "id")).isEmpty();
        assertThat(accused.<String>list("/tickets/" + other + "/links", "ticketId"))
                .isEmpty();
        assertThat(agent.<String>list("/tickets/" + other + "/links", "ticketId"))
                .containsExactly(id);
        agent.post("/tickets/" + id + "/watchers", Map.of("operator", "2077"))
                .then()
                .statusCode(409);
        agent.post("/tickets/" + id + "/notes", Map.of("text", "?", "mentions", List.of("2077")))
                .then()
                .statusCode(409)
                .body("errors.pointer", hasItem("/mentions/0"));
    }

    @Test
    void everythingBesideATicketIsReadFromItsIndex() {
        Plan.check(NoteDesk.of(UUID.randomUUID(), new Paging()));
        Plan.check(WatchDesk.watchedBy("1001", new Paging()));
        Plan.check(TagDesk.tagged("停车", "1001", new Paging()));
        for (LinkListing kind : LinkListing.values()) {
            Plan.check(kind.of(UUID.randomUUID(), UUID.randomUUID(), "1001"));
        }
    }

    private Response tag(String id, String tag) {
        return agent.post("/tickets/" + id + "/tags", Map.of("tag", tag));
    }
}
