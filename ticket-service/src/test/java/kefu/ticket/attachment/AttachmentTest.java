package kefu.ticket.attachment;

import static kefu.ticket.Calls.agent;
import static kefu.ticket.Calls.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import kefu.platform.id.Uuid7;
import kefu.platform.testkit.TestClock;
import kefu.platform.timer.Timers;
import kefu.ticket.Calls;
import kefu.ticket.Told;
import kefu.ticket.file.Cabinet;
import kefu.ticket.file.FileConfig;
import kefu.ticket.listing.Plan;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Files of tickets: what goes in comes out, what is not what it says stays out, and nobody learns of what is not for him. */
@QuarkusTest
class AttachmentTest {

    private static final byte[] PICTURE = picture(300_000);

    private final Calls agent = agent("1001");
    private final Attachments rows;
    private final Cabinet cabinet;
    private final FileConfig config;
    private final Timers timers;

    AttachmentTest(Attachments rows, Cabinet cabinet, FileConfig config, Timers timers) {
        this.rows = rows;
        this.cabinet = cabinet;
        this.config = config;
        this.timers = timers;
    }

    @BeforeEach
    void fridayMorning() {
        TestClock.freeze("2024-03-01T10:00:00+08:00");
    }

    @Test
    void aFileComesOutAsItWentIn() throws Exception {
        String id = opened();
        String file =
                announced(agent, id, Map.of("name", "..\\照 片.png", "size", PICTURE.length, "sha256", sha(PICTURE)));
        assertThat(agent.<String>list(files(id), "id")).isEmpty();
        sent(agent, id, file, "\"0\"", PICTURE)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("state", equalTo("STORED"))
                .body("mediaType", equalTo("image/png"))
                .body("name", equalTo("照 片.png"))
                .body("sha256", equalTo(sha(PICTURE)));
        Response got = agent.read(files(id) + "/" + file + "/content");
        got.then()
                .statusCode(200)
                .header("Content-Type", "image/png")
                .header("Content-Length", Integer.toString(PICTURE.length))
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Disposition", containsString("attachment; "))
                .header("Cache-Control", containsString("no-store"));
        assertThat(got.asByteArray()).isEqualTo(PICTURE);
        assertThat(agent.<String>list(files(id), "name")).containsExactly("照 片.png");
        agent.get("/" + id + "/history")
                .then()
                .body("items.step", equalTo(List.of("opened", "attachment-added")))
                .body("items[1].form.name", equalTo(null));
        assertThat(Told.about(id, "ticket.attachment.added.v1"))
                .singleElement()
                .satisfies(event -> assertThat(event.data().toString()).doesNotContain("照"));
    }

    @Test
    void oneStretchOfAFileIsGiven() {
        String id = opened();
        String content = files(id) + "/" + kept(agent, id, Map.of("name", "a.png")) + "/content";
        Response part = agent.request().header("Range", "bytes=100-199").get("/api/v1" + content);
        part.then().statusCode(206).header("Content-Range", "bytes 100-199/" + PICTURE.length);
        assertThat(part.asByteArray()).isEqualTo(Arrays.copyOfRange(PICTURE, 100, 200));
        agent.request()
                .header("Range", "bytes=9999999-")
                .get("/api/v1" + content)
                .then()
                .statusCode(416)
                .body("size", equalTo(PICTURE.length));
        agent.request()
                .header("Range", "bytes=0-1")
                .header("If-Range", "\"other\"")
                .get("/api/v1" + content)
                .then()
                .statusCode(200);
        agent.request()
                .header("If-None-Match", part.header("ETag"))
                .get("/api/v1" + content)
                .then()
                .statusCode(304);
    }

    @Test
    void whatIsTakenAwayIsGoneWithItsBytesAndStaysOnRecord() {
        String id = opened();
        String file = kept(agent, id, Map.of("name", "a.png"));
        long before = bytesKept();
        String path = "/api/v1" + files(id) + "/" + file;
        agent("1002")
                .request()
                .header("If-Match", "\"1\"")
                .delete(path + "?reason=x")
                .then()
                .statusCode(403);
        agent.request()
                .header("If-Match", "\"1\"")
                .delete(path)
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("?reason"));
        agent.request().delete(path + "?reason=x").then().statusCode(428);
        as("2001", "SUPERVISOR")
                .request()
                .header("If-Match", "\"1\"")
                .queryParam("reason", "客户要求删除")
                .delete(path)
                .then()
                .statusCode(204);
        agent.request().get(path).then().statusCode(404);
        agent.request().get(path + "/content").then().statusCode(404);
        agent.get("/" + id + "/history")
                .then()
                .body("items.step", equalTo(List.of("opened", "attachment-added", "attachment-deleted")))
                .body("items[2].comment", equalTo("客户要求删除"));
        assertThat(Told.about(id, "ticket.attachment.deleted.v1")).hasSize(1);
        await().until(() -> bytesKept() < before);
    }

    @Test
    void whatNeverCameIsForgottenAndBytesNobodyKnowsAreRemoved() {
        String id = opened();
        String awaited = announced(agent, id, Map.of("name", "a.png"));
        // A replica dies between keeping the bytes and committing the row.
        UUID lost = Uuid7.at(TestClock.now());
        QuarkusTransaction.requiringNew().run(() -> {
            rows.begin(lost, TestClock.now());
            timers.schedule(
                    AttachmentTimer.KIND,
                    lost,
                    AttachmentTimer.BYTES,
                    TestClock.now().plusSeconds(6 * 3600));
        });
        cabinet.keep(cabinet.receive(lost, new ByteArrayInputStream(PICTURE), PICTURE.length));
        assertThat(isKept(lost)).isTrue();
        TestClock.freeze("2024-03-02T10:00:01+08:00");
        await().until(() -> agent.read(files(id) + "/" + awaited).statusCode() == 404);
        await().until(() -> !isKept(lost));
    }

    @Test
    void theFilesOfATicketAreReadFromTheirIndex() {
        for (boolean house : new boolean[] {true, false}) {
            Plan.check(Attachments.of(UUID.randomUUID(), house, new kefu.platform.web.Paging()));
        }
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

    private boolean isKept(UUID blob) {
        try (var all = Files.walk(config.directory())) {
            return all.anyMatch(file -> file.endsWith(blob.toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private long bytesKept() {
        try (var all = Files.walk(config.directory())) {
            return all.filter(Files::isRegularFile).count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] picture(int size) {
        byte[] all = new byte[size];
        new Random(size).nextBytes(all);
        byte[] begin = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 'I', 'H', 'D', 'R'};
        System.arraycopy(begin, 0, all, 0, begin.length);
        return all;
    }

    private static String sha(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
