package kefu.ticket.attachment;

import static kefu.ticket.Calls.agent;
import static kefu.ticket.Calls.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import kefu.platform.testkit.TestClock;
import kefu.platform.testkit.Tokens;
import kefu.ticket.Calls;
import kefu.ticket.Withheld;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who learns of the files of a ticket, and what is not taken in. */
@QuarkusTest
class AttachmentAccessTest {

    private static final byte[] PICTURE = picture(300_000);

    private final Calls agent = agent("1001");

    @BeforeEach
    void fridayMorning() {
        TestClock.freeze("2024-03-01T10:00:00+08:00");
    }

    @Test
    void whatIsNotWhatItSaysIsRefusedAndLeavesNothing() {
        String id = opened();
        byte[] program = new byte[2_000];
        program[0] = 'M';
        program[1] = 'Z';
        String file = announced(agent, id, Map.of("name", "照片.png"));
        sent(agent, id, file, "\"0\"", program)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/attachment-type"));
        sent(agent, id, file, "\"0\"", "<html><script>".getBytes()).then().statusCode(422);
        sent(agent, id, file, "\"0\"", picture(2_200_000))
                .then()
                .statusCode(413)
                .body("largestBytes", equalTo(2 << 20));
        sent(agent, id, file, "\"0\"", new byte[0]).then().statusCode(400);
        agent.request()
                .header("If-Match", "\"0\"")
                .contentType("image/png")
                .body(PICTURE)
                .put("/api/v1" + files(id) + "/" + file + "/content")
                .then()
                .statusCode(415);
        String pdf = announced(agent, id, Map.of("name", "账单.pdf"));
        sent(agent, id, pdf, "\"0\"", PICTURE).then().statusCode(422).body("found", equalTo("image/png"));
        String other = announced(agent, id, Map.of("name", "b.png", "sha256", "0".repeat(64)));
        sent(agent, id, other, "\"0\"", PICTURE).then().statusCode(422).body("errors.code", hasItem("sha256"));
        String shorter = announced(agent, id, Map.of("name", "b.png", "size", 12));
        sent(agent, id, shorter, "\"0\"", PICTURE).then().statusCode(422).body("errors.code", hasItem("size"));
        agent.read(files(id) + "/" + file).then().body("state", equalTo("AWAITED"));
        agent.read(files(id) + "/" + file + "/content").then().statusCode(404);
        assertThat(agent.<String>list(files(id), "id")).isEmpty();
        agent.post(files(id), Map.of("name", "..")).then().statusCode(422).body("errors.pointer", hasItem("/name"));
        agent.post(files(id), Map.of("name", "a.png", "size", 3 << 20)).then().statusCode(422);
    }

    @Test
    void aKeptFileIsNeverChangedAndOnlyItsSenderSendsIt() {
        String id = opened();
        String file = announced(agent, id, Map.of("name", "a.png"));
        sent(agent("1002"), id, file, "\"0\"", PICTURE).then().statusCode(404);
        sent(agent, id, file, null, PICTURE).then().statusCode(428);
        sent(agent, id, file, "\"7\"", PICTURE).then().statusCode(412);
        sent(agent, id, file, "\"0\"", PICTURE).then().statusCode(200);
        sent(agent, id, file, "\"0\"", PICTURE).then().statusCode(412);
        sent(agent, id, file, "*", picture(500))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/attachment-kept"));
        sent(agent("1002"), id, file, "\"1\"", PICTURE).then().statusCode(403).body("allowedFor", equalTo("1001"));
    }

    @Test
    void nobodyLearnsOfFilesThatAreNotForHim() {
        String[] kept = new String[1];
        Withheld complaint = Withheld.complaint(id -> kept[0] = kept(agent, id, Map.of("name", "证据.png")));
        String path = files(complaint.id());
        for (String hidden : List.of(path, path + "/" + kept[0], path + "/" + kept[0] + "/content")) {
            complaint.accused().read(hidden).then().statusCode(404);
        }
        complaint.accused().post(path, Map.of("name", "a.png")).then().statusCode(404);
        assertThat(complaint.accused().<String>list("/tickets?q=证据", "id")).doesNotContain(complaint.id());

        UUID customer = UUID.randomUUID();
        String own = agent.open(Map.of(
                        "process", "inquiry", "customerId", customer.toString(), "form", Map.of("question", "账单?")))
                .path("id");
        String inside = kept(agent, own, Map.of("name", "内部.png"));
        String forAll = kept(agent, own, Map.of("name", "说明.png", "audience", "ALL"));
        Calls self = Calls.with(Tokens.of(customer.toString()).roles("CUSTOMER"));
        assertThat(self.<String>list(files(own), "id")).containsExactly(forAll);
        self.read(files(own) + "/" + forAll + "/content").then().statusCode(200);
        self.read(files(own) + "/" + inside).then().statusCode(404);
        self.read(files(own) + "/" + inside + "/content").then().statusCode(404);
        String his = announced(self, own, Map.of("name", "我的.png", "audience", "HOUSE"));
        sent(self, own, his, "\"0\"", PICTURE).then().statusCode(200).body("audience", equalTo("ALL"));
        Calls stranger = Calls.with(Tokens.of(UUID.randomUUID().toString()).roles("CUSTOMER"));
        stranger.read(files(own) + "/" + forAll + "/content").then().statusCode(404);
    }

    @Test
    void filesMayShowPersonsSoNotEverybodyOpensThem() {
        String id = opened();
        String file = kept(agent, id, Map.of("name", "a.png"));
        Calls auditor = as("8001", "AUDIT");
        auditor.read(files(id) + "/" + file).then().statusCode(200);
        auditor.read(files(id) + "/" + file + "/content").then().statusCode(403).body("allowedFor", hasItem("AGENT"));
        auditor.post(files(id), Map.of("name", "a.png")).then().statusCode(403);
    }

    @Test
    void aRetriedAnnouncementIsOneFile() {
        String id = opened();
        String key = UUID.randomUUID().toString();
        Response first = agent.request()
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(Map.of("name", "a.png"))
                .post("/api/v1" + files(id));
        Response again = agent.request()
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(Map.of("name", "a.png"))
                .post("/api/v1" + files(id));
        again.then().statusCode(201).header("Idempotency-Replayed", "true");
        assertThat(again.<String>path("id")).isEqualTo(first.path("id"));
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
    }

    private String opened() {
        return agent.opened("inquiry", Map.of("question", "账单?"));
    }

    private static String files(String ticket) {
        return "/tickets/" + ticket + "/attachments";
    }

    private static String announced(Calls who, String ticket, Map<String, ?> file) {
        return who.post(files(ticket), file)
                .then()
                .statusCode(201)
                .header("ETag", not(equalTo(null)))
                .extract()
                .path("id");
    }

    private static String kept(Calls who, String ticket, Map<String, ?> file) {
        String id = announced(who, ticket, file);
        sent(who, ticket, id, "\"0\"", PICTURE).then().statusCode(200);
        return id;
    }

    private static Response sent(Calls who, String ticket, String file, String ifMatch, byte[] bytes) {
        var request = who.request().contentType("application/octet-stream");
        return (ifMatch == null ? request : request.header("If-Match", ifMatch))
                .body(bytes)
                .put("/api/v1" + files(ticket) + "/" + file + "/content");
    }

    private static byte[] picture(int size) {
        byte[] all = new byte[size];
        new Random(size).nextBytes(all);
        byte[] begin = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 'I', 'H', 'D', 'R'};
        System.arraycopy(begin, 0, all, 0, begin.length);
        return all;
    }
}
