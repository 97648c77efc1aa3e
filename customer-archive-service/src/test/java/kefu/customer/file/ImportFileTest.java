package kefu.customer.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kefu.customer.Api;
import kefu.platform.transfer.ImportRun;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The file of an import: understood or refused at once, whole, known to whoever sent it, and worked off whatever dies. */
@QuarkusTest
class ImportFileTest extends Importing {

    @Inject
    ImportRun work;

    @AfterEach
    void goesOn() {
        work.stop();
        work.start();
    }

    @Test
    void aFileNobodyUnderstandsIsRefusedAtOnceAndCanBeSentAgain() {
        String id = clerk.announced(Map.of("format", "CSV"));
        clerk.send(id, bytes("externalId,colour\n1,red\n"))
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/colour"))
                .body("known", hasItem("registrationNumber"));
        clerk.send(id, new byte[] {0x1f, (byte) 0x8b, 8, 0}).then().statusCode(415);
        clerk.send(id, new byte[] {'P', 'K', 3, 4}).then().statusCode(415);
        clerk.send(id, "电话".getBytes(StandardCharsets.UTF_16))
                .then()
                .statusCode(400)
                .body("errors.code", hasItem("encoding"));
        clerk.send(id, new byte[] {(byte) 0xb5, (byte) 0xe7, '\n'}).then().statusCode(400);
        clerk.send(id, new byte[5 << 20]).then().statusCode(413);
        clerk.send(id, bytes("x"), 7).then().statusCode(409).body("received", equalTo(0));
        clerk.send(id, bytes(HEADER + row(1, "甲", ""))).then().statusCode(202);
        counts(clerk.ended(id), 1, 0, 0, 0);
        clerk.send(id, bytes("x")).then().statusCode(409);
    }

    @Test
    void aFileComesInPartsAndMustBeWhatWasAnnounced() throws Exception {
        byte[] file = bytes(HEADER + row(1, "甲", "") + row(2, "乙", ""));
        String digest =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        String id = clerk.announced(Map.of("format", "CSV", "size", file.length, "sha256", digest));
        clerk.send(id, Arrays.copyOf(file, 50)).then().statusCode(202).body("status", equalTo("AWAITING"));
        clerk.send(id, Arrays.copyOfRange(file, 50, file.length), 50).then().statusCode(202);
        counts(clerk.ended(id), 2, 0, 0, 0);
        String other = clerk.announced(Map.of("format", "CSV", "size", file.length, "sha256", digest));
        file[file.length - 3] ^= 1;
        clerk.send(other, file).then().statusCode(422);
        clerk.get(other).then().body("received", equalTo(0));
    }

    @Test
    void nothingIsLostAndNothingHappensTwiceWhateverDies() throws SQLException {
        String file = HEADER
                + IntStream.rangeClosed(1, 2_000)
                        .mapToObj(i -> row(i, "客户" + i, ""))
                        .collect(Collectors.joining());
        String id = clerk.announced(Map.of("format", "CSV"));
        clerk.send(id, bytes(file)).then().statusCode(202);
        for (int death = 1; death <= 3; death++) {
            long reached = 200L * death;
            await().until(() -> clerk.get(id).jsonPath().getLong("read") >= reached);
            killWhoeverIsAtIt();
        }
        work.stop();
        work.start();
        counts(clerk.ended(id), 2_000, 0, 0, 0);
        assertThat(count("SELECT COUNT(*) FROM identifier WHERE kind = 'EXTERNAL' AND value LIKE '" + run + "-%'"))
                .isEqualTo(2_000);
        assertThat(count("SELECT COUNT(*) FROM customer_file WHERE external_id LIKE '" + run + "-%'"))
                .isEqualTo(2_000);
        assertThat(count("SELECT COUNT(*) FROM import_piece")).isZero();
    }

    @Test
    void aCancelledImportStops() {
        work.stop();
        String id = clerk.announced(Map.of("format", "CSV"));
        clerk.send(id, bytes(HEADER + row(1, "甲", ""))).then().statusCode(202);
        Api.operator("3001", "INFO_CLERK")
                .post(Api.CUSTOMERS + "/imports/" + id + "/cancel")
                .then()
                .statusCode(200);
        work.start();
        assertThat(clerk.ended(id).getString("status")).isEqualTo("CANCELLED");
        found(1).body("items.size()", equalTo(0));
        Api.operator("3001", "INFO_CLERK")
                .post(Api.CUSTOMERS + "/imports/" + id + "/cancel")
                .then()
                .statusCode(409);
    }

    @Test
    void anImportIsKnownToWhoeverAnnouncedItAndOpenToWhoeverMayChangeMasterData() {
        String id = clerk.announced(Map.of("format", "CSV"));
        String address = Api.CUSTOMERS + "/imports/" + id;
        Api.operator("3002", "INFO_CLERK").get(address).then().statusCode(404);
        Api.operator("3001", "AGENT").get(address).then().statusCode(403).body("allowedFor", hasItem("INFO_CLERK"));
    }

    /** As if their process had died: what they had not committed is undone. */
    private void killWhoeverIsAtIt() throws SQLException {
        try (var connection = database.getConnection();
                var ask = connection.createStatement();
                var kill = connection.createStatement()) {
            var busy = ask.executeQuery("SELECT p.id FROM information_schema.innodb_trx t"
                    + " JOIN information_schema.processlist p ON p.id = t.trx_mysql_thread_id"
                    + " WHERE p.db = DATABASE() AND p.id <> CONNECTION_ID()");
            while (busy.next()) {
                try {
                    kill.execute("KILL " + busy.getLong(1));
                } catch (SQLException gone) {
                    assertThat(gone.getMessage()).contains("Unknown thread");
                }
            }
        }
    }
}
