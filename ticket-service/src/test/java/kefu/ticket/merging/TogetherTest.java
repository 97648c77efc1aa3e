package kefu.ticket.merging;

import static kefu.ticket.Calls.agent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kefu.platform.testkit.TestClock;
import kefu.platform.testkit.Tokens;
import kefu.ticket.Calls;
import kefu.ticket.Forms;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was written on tickets that became one is read together, and what is chosen goes along when one becomes two. */
@QuarkusTest
class TogetherTest {

    private static final byte[] PICTURE = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 'I', 'H', 'D', 'R'};

    private final Calls agent = agent("1001");

    @BeforeEach
    void fridayMorning() {
        TestClock.freeze("2024-03-01T10:00:00+08:00");
    }

    @Test
    void messagesFilesWorkSheetsAndHistoryOfAMergedTicketAreReadFromTheOneItWentInto() {
        String target = complaint();
        TestClock.freeze("2024-03-01T10:01:00+08:00");
        String source = complaint();
        agent.post("/tickets/" + source + "/replies", Map.of("text", "周四上门"))
                .then()
                .statusCode(201);
        String shown = file(source, "ALL");
        String kept = file(source, "HOUSE");
        agent.post(
                        "/tickets/" + source + "/work-sheets",
                        Map.of("department", "GAS", "content", "查明原因", "replyBy", "2024-03-01T18:00:00+08:00"))
                .then()
                .statusCode(201);
        TestClock.freeze("2024-03-01T10:02:00+08:00");
        agent.taken(target, "determine-nature", Map.of("nature", "设备故障"));
        String merge = merged(target, source);
        assertThat(agent.<String>list("/tickets/" + target + "/replies", "text"))
                .containsExactly("周四上门");
        assertThat(agent.<String>list("/tickets/" + target + "/attachments", "id"))
                .containsExactly(kept, shown);
        agent.read("/tickets/" + target + "/attachments/" + kept).then().statusCode(200);
        agent.read("/tickets/" + target + "/attachments/" + kept + "/content")
                .then()
                .statusCode(200);
        assertThat(agent.<String>list("/tickets/" + target + "/work-sheets", "content"))
                .containsExactly("查明原因");
        List<String> steps = agent.list("/tickets/" + target + "/history?limit=200", "step");
        assertThat(steps)
                .startsWith("opened", "opened", "replied")
                .containsSubsequence("attachment-added", "determine-nature");
        assertThat(agent.<String>all("/tickets/" + target + "/history?limit=2", "step"))
                .isEqualTo(steps);
        undone(target, merge).then().statusCode(200);
        agent.read("/tickets/" + target + "/attachments/" + kept).then().statusCode(404);
        assertThat(agent.<String>list("/tickets/" + target + "/replies", "text"))
                .isEmpty();
        assertThat(agent.<String>list("/tickets/" + target + "/work-sheets", "id"))
                .isEmpty();
        agent.get("/" + target + "/history").then().body("items.ticketId", everyItem(equalTo(target)));
    }

    @Test
    void aCustomerReadsNothingOfAnotherCustomersTicketThatWentIntoHis() {
        UUID customer = UUID.randomUUID();
        String his = inquiryOf(customer);
        String others = inquiryOf(UUID.randomUUID());
        agent.post("/tickets/" + others + "/replies", Map.of("text", "另一客户的消息"));
        agent.post("/tickets/" + his + "/replies", Map.of("text", "给您的消息"));
        String foreign = file(others, "ALL");
        agent.post("/tickets/" + his + "/merges", Map.of("from", others, "confirmOtherCustomer", true))
                .then()
                .statusCode(201);
        Calls self = Calls.with(Tokens.of(customer.toString()).roles("CUSTOMER"));
        assertThat(self.<String>list("/tickets/" + his + "/replies", "text")).containsExactly("给您的消息");
        assertThat(self.<String>list("/tickets/" + his + "/attachments", "id")).isEmpty();
        self.read("/tickets/" + his + "/attachments/" + foreign).then().statusCode(404);
        self.get("/" + his + "/history").then().body("items.ticketId", everyItem(equalTo(his)));
        assertThat(agent.<String>list("/tickets/" + his + "/replies", "text")).containsExactly("给您的消息", "另一客户的消息");
    }

    @Test
    void chosenMessagesAndFilesGoAlongWithTheSecondMatterButNotToAnotherCustomer() {
        String original = inquiryOf(UUID.randomUUID());
        String word = "拆" + UUID.randomUUID().toString().substring(0, 8);
        String reply = agent.post("/tickets/" + original + "/replies", Map.of("text", "停车场 " + word, "channel", "SMS"))
                .path("id");
        String file = file(original, "ALL");
        Map<String, Object> body = Map.of(
                "process", "inquiry",
                "form", Map.of("question", "停车?"),
                "replies", List.of(reply),
                "files", List.of(file));
        String fresh = split(original, body).then().statusCode(201).extract().path("id");
        assertThat(agent.<String>list("/tickets/" + fresh + "/replies", "text")).containsExactly("停车场 " + word);
        assertThat(agent.<String>list("/tickets/" + fresh + "/replies", "channel"))
                .containsExactly("SMS");
        assertThat(agent.<String>list("/tickets?q=" + word, "id")).contains(fresh, original);
        String copy =
                agent.<String>list("/tickets/" + fresh + "/attachments", "id").getFirst();
        assertThat(copy).isNotEqualTo(file);
        String tag = agent.read("/tickets/" + original + "/attachments/" + file).getHeader("ETag");
        agent.request()
                .header("If-Match", tag)
                .delete("/api/v1/tickets/" + original + "/attachments/" + file + "?reason=重复")
                .then()
                .statusCode(204);
        agent.read("/tickets/" + fresh + "/attachments/" + copy + "/content")
                .then()
                .statusCode(200);
        Map<String, Object> handed =
                Calls.with(body, "customerId", UUID.randomUUID().toString());
        split(original, handed).then().statusCode(422).body("errors.pointer", hasItem("/replies"));
        split(original, Calls.with(handed, "replies", null))
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/files/0"));
        String another = file(original, "ALL");
        String theirs = split(original, Calls.with(handed, "replies", null, "files", List.of(another)))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        assertThat(agent.<String>list("/tickets/" + theirs + "/attachments", "audience"))
                .containsExactly("HOUSE");
    }

    private Response split(String original, Map<String, ?> body) {
        return agent.post("/tickets/" + original + "/splits", body);
    }

    private String file(String ticket, String audience) {
        String files = "/tickets/" + ticket + "/attachments";
        Response announced = agent.post(files, Map.of("name", "a.png", "audience", audience));
        String id = announced.path("id");
        agent.request()
                .header("If-Match", announced.getHeader("ETag"))
                .contentType("application/octet-stream")
                .body(PICTURE)
                .put("/api/v1" + files + "/" + id + "/content")
                .then()
                .statusCode(200);
        return id;
    }

    private String complaint() {
        return agent.opened("complaint", Forms.complaint("GENERAL"));
    }

    private String inquiryOf(UUID customer) {
        return agent.open(Map.of(
                        "process", "inquiry", "customerId", customer.toString(), "form", Map.of("question", "账单?")))
                .path("id");
    }

    private String merged(String into, String from) {
        return agent.post("/tickets/" + into + "/merges", Map.of("from", from))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private Response undone(String ticket, String merge) {
        return agent.post("/tickets/" + ticket + "/merges/" + merge + "/undo", Map.of());
    }
}
