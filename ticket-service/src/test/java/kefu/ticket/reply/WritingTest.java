package kefu.ticket.reply;

import static kefu.ticket.Calls.agent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
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

/** What is written to the customer, what has only been begun, and who else is there meanwhile. */
@QuarkusTest
class WritingTest {

    private final Calls agent = agent("1001");
    private final Drafts drafts;

    WritingTest(Drafts drafts) {
        this.drafts = drafts;
    }

    @BeforeEach
    void fridayMorning() {
        TestClock.freeze("2024-03-01T10:00:00+08:00");
    }

    @Test
    void theCustomerReadsWhatHeIsToldAndAnswers() {
        UUID customer = UUID.randomUUID();
        String id = of(customer);
        String path = "/tickets/" + id + "/replies";
        Calls self = Calls.with(Tokens.of(customer.toString()).roles("CUSTOMER"));
        agent.post(path, Map.of("text", "师傅明天九点到")).then().statusCode(201).body("byCustomer", equalTo(false));
        self.post(path, Map.of("text", "好的，在家等")).then().statusCode(201).body("byCustomer", equalTo(true));
        assertThat(self.<String>list(path, "text")).containsExactly("好的，在家等", "师傅明天九点到");
        agent.get("/" + id + "/history").then().body("items.step", equalTo(List.of("opened", "replied", "replied")));
        assertThat(Told.about(id, "ticket.reply.added.v1"))
                .hasSize(2)
                .allSatisfy(event -> assertThat(event.data().toString()).doesNotContain("师傅"));
        agent.request().delete("/api/v1" + path).then().statusCode(405);
        agent.post(path, Map.of("text", " ")).then().statusCode(422).body("errors.pointer", hasItem("/text"));
        Calls stranger = Calls.with(Tokens.of(UUID.randomUUID().toString()).roles("CUSTOMER"));
        stranger.read(path).then().statusCode(404);
        stranger.post(path, Map.of("text", "?")).then().statusCode(404);
        Calls.as("8001", "AUDIT").post(path, Map.of("text", "?")).then().statusCode(403);
        Withheld complaint = Withheld.complaint();
        complaint
                .accused()
                .read("/tickets/" + complaint.id() + "/replies")
                .then()
                .statusCode(404);
    }

    @Test
    void aDraftIsThereOnEveryMachineAndAnOldWindowLoses() {
        String id = of(UUID.randomUUID());
        String path = "/tickets/" + id + "/drafts/REPLY";
        agent.read(path).then().statusCode(404);
        put(agent, path, null, "师傅明").then().statusCode(200).header("ETag", "\"0\"");
        put(agent, path, null, "师傅明天").then().statusCode(428);
        put(agent, path, "\"0\"", "师傅明天九点").then().statusCode(200).header("ETag", "\"1\"");
        put(agent, path, "\"0\"", "师傅").then().statusCode(412).body("currentVersion", equalTo(1));
        agent.read(path).then().body("text", equalTo("师傅明天九点"));
        assertThat(agent.<String>list("/drafts", "ticketId")).contains(id);
        agent("1002").read(path).then().statusCode(404);
        assertThat(agent("1002").<String>list("/drafts", "ticketId")).doesNotContain(id);
        agent.request().delete("/api/v1" + path).then().statusCode(428);
        agent.request()
                .header("If-Match", "\"1\"")
                .delete("/api/v1" + path)
                .then()
                .statusCode(204);
        agent.read(path).then().statusCode(404);
        agent.get("/" + id).then().header("ETag", "\"0\"");
        agent.get("/" + id + "/history").then().body("items.step", equalTo(List.of("opened")));
    }

    @Test
    void whatHasBeenSaidIsNoDraftAnyMore() {
        String id = of(UUID.randomUUID());
        put(agent, "/tickets/" + id + "/drafts/REPLY", null, "师傅");
        put(agent, "/tickets/" + id + "/drafts/NOTE", null, "内部");
        agent.post("/tickets/" + id + "/replies", Map.of("text", "师傅明天九点到"))
                .then()
                .statusCode(201);
        agent.read("/tickets/" + id + "/drafts/REPLY").then().statusCode(404);
        agent.read("/tickets/" + id + "/drafts/NOTE").then().statusCode(200);
        agent.post("/tickets/" + id + "/notes", Map.of("text", "已约")).then().statusCode(201);
        agent.read("/tickets/" + id + "/drafts/NOTE").then().statusCode(404);
    }

    @Test
    void aDraftNobodyTouchesIsForgotten() {
        String id = of(UUID.randomUUID());
        put(agent, "/tickets/" + id + "/drafts/NOTE", null, "旧");
        int gone = QuarkusTransaction.requiringNew()
                .call(() -> drafts.forgetBefore(TestClock.now().plusSeconds(1), 1_000));
        assertThat(gone).isPositive();
        agent.read("/tickets/" + id + "/drafts/NOTE").then().statusCode(404);
    }

    @Test
    void colleaguesSeeWhoIsTypingUntilHeIsNotHeardOf() {
        String id = of(UUID.randomUUID());
        String path = "/tickets/" + id + "/presence";
        agent.post(path, Map.of("doing", "LOOKING")).then().statusCode(200).body("items", equalTo(List.of()));
        agent("1002")
                .post(path, Map.of("doing", "TYPING"))
                .then()
                .body("items.operator", equalTo(List.of("1001")))
                .body("items.doing", equalTo(List.of("LOOKING")));
        TestClock.advance(Duration.ofSeconds(20));
        agent.post(path, Map.of("doing", "TYPING")).then().body("items.doing", equalTo(List.of("TYPING")));
        TestClock.advance(Duration.ofSeconds(20));
        agent.read(path).then().body("items", equalTo(List.of()));
        agent("1002")
                .read(path)
                .then()
                .body("items.operator", equalTo(List.of("1001")))
                .body("items.since", equalTo(List.of("2024-03-01T02:00:00Z")));
        agent.post(path, Map.of("doing", "GONE")).then().statusCode(200);
        agent("1002").read(path).then().body("items", equalTo(List.of()));
        agent.get("/" + id).then().header("ETag", "\"0\"");
    }

    @Test
    void whatColleaguesDoIsForColleaguesWhoMaySeeTheTicket() {
        UUID customer = UUID.randomUUID();
        String id = of(customer);
        Calls self = Calls.with(Tokens.of(customer.toString()).roles("CUSTOMER"));
        Withheld complaint = Withheld.complaint();
        for (String what : List.of("presence", "drafts/NOTE")) {
            self.read("/tickets/" + id + "/" + what).then().statusCode(403);
            complaint
                    .accused()
                    .read("/tickets/" + complaint.id() + "/" + what)
                    .then()
                    .statusCode(404);
        }
        self.read("/drafts").then().statusCode(403);
        self.post("/tickets/" + id + "/presence", Map.of("doing", "LOOKING"))
                .then()
                .statusCode(403);
        complaint
                .accused()
                .post("/tickets/" + complaint.id() + "/presence", Map.of("doing", "LOOKING"))
                .then()
                .statusCode(404);
        put(complaint.accused(), "/tickets/" + complaint.id() + "/drafts/NOTE", null, "x")
                .then()
                .statusCode(404);
    }

    @Test
    void aDraftOfATicketThatWasWithheldSinceIsNotListed() {
        Calls accused =
                Calls.with(Tokens.of("2077").roles("DEPT_MANAGER", "CS_MANAGER").department("GAS"));
        Withheld complaint = Withheld.complaint(id -> put(accused, "/tickets/" + id + "/drafts/NOTE", null, "x")
                .then()
                .statusCode(200));
        assertThat(accused.<String>list("/drafts", "ticketId")).doesNotContain(complaint.id());
    }

    @Test
    void listsAreReadFromTheirIndexes() {
        Plan.check(ReplyDesk.of(UUID.randomUUID(), new Paging()));
        Plan.check(Drafts.listing("1001", new Paging()));
    }

    private String of(UUID customer) {
        return agent.open(Map.of(
                        "process", "inquiry", "customerId", customer.toString(), "form", Map.of("question", "账单?")))
                .path("id");
    }

    private static Response put(Calls who, String path, String ifMatch, String text) {
        var request = who.request().contentType("application/json").body(Map.of("text", text));
        return (ifMatch == null ? request : request.header("If-Match", ifMatch)).put("/api/v1" + path);
    }
}
