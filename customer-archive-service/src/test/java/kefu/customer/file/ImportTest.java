package kefu.customer.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kefu.customer.Api;
import kefu.platform.json.Json;
import kefu.platform.testkit.TestClock;
import kefu.platform.testkit.Tokens;
import kefu.platform.testkit.Transfers;
import kefu.platform.transfer.ImportRun;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Customers by the file: every row as if somebody had typed it, once, whatever dies in between. */
@QuarkusTest
class ImportTest {

    private static final String HEADER = "externalId,kind,name,registrationNumber,phone,dealings,confidentialUntil\n";

    private final Transfers clerk = Transfers.of(() -> Api.operator("3001", "INFO_CLERK"), Api.CUSTOMERS + "/imports");
    private final String run = UUID.randomUUID().toString().substring(0, 8);
    private final ImportRun work;
    private final AgroalDataSource database;

    ImportTest(ImportRun work, AgroalDataSource database) {
        this.work = work;
        this.database = database;
    }

    @BeforeEach
    void today() {
        TestClock.set("2024-03-01T10:00:00+08:00");
    }

    @AfterEach
    void goesOn() {
        work.stop();
        work.start();
    }

    @Test
    void rowsBecomeFilesAndTheSameRowsAgainChangeNothing() {
        String file = HEADER + row(1, "海河食品", "022-55667788") + row(2, "\"津,门\"", "");
        counts(clerk.run("CSV", false, "\uFEFF" + file.replace("\n", "\r\n")), 2, 0, 0, 0);
        found(1).body("items[0].name", equalTo("海河食品")).body("items[0].class", equalTo("C"));
        found(2).body("items[0].name", equalTo("津,门"));
        counts(clerk.run("CSV", false, file), 0, 0, 2, 0);
        counts(clerk.run("CSV", false, file.replace("海河食品", "海河饮料")), 0, 1, 1, 0);
        found(1).body("items[0].name", equalTo("海河饮料"));
    }

    @Test
    void aDryRunCountsAndWritesNothing() throws SQLException {
        clerk.run("CSV", false, HEADER + row(1, "甲", ""));
        long files = count("SELECT COUNT(*) FROM customer_file");
        long decisions = count("SELECT COUNT(*) FROM classification");
        counts(clerk.run("CSV", true, HEADER + row(1, "乙", "") + row(2, "丙", "") + row(3, "丁", "x")), 1, 1, 0, 1);
        assertThat(count("SELECT COUNT(*) FROM customer_file")).isEqualTo(files);
        assertThat(count("SELECT COUNT(*) FROM classification")).isEqualTo(decisions);
        found(1).body("items[0].name", equalTo("甲"));
        found(2).body("items.size()", equalTo(0));
    }

    @Test
    void oneBadRowAmongAThousandKeepsNoneOfTheOthersOut() {
        String file = HEADER
                + IntStream.rangeClosed(1, 1_000)
                        .mapToObj(i -> row(i, "客户" + i, i == 500 ? "no-number" : ""))
                        .collect(Collectors.joining());
        String id = clerk.announced(Map.of("format", "CSV"));
        clerk.send(id, bytes(file)).then().statusCode(202);
        counts(clerk.ended(id), 999, 0, 0, 1);
        String errors = clerk.errors(id);
        assertThat(errors.lines().toList())
                .hasSize(2)
                .last()
                .asString()
                .startsWith(run + "-500,ORGANISATION,客户500")
                .contains(",501,/problems/invalid,/phone,phone,Is not a valid telephone number");
        counts(clerk.run("CSV", false, errors.replace("no-number", "13800138000")), 1, 0, 0, 0);
    }

    @Test
    void eachRowIsRefusedForItsOwnReason() {
        String key =
                Api.opened(Api.someone("registrationNumber", "OTHER" + run)).isEmpty() ? "" : "OTHER" + run;
        String file = String.join(
                "\n",
                "{not json",
                "[1]",
                json(Map.of("externalId", run + "-a", "registrationNumber", key)),
                json(Map.of("externalId", run + "-b", "nope", 1)),
                json(Map.of("externalId", run + "-c", "masked", true)),
                json(Map.of("externalId", run + "-d", "kind", "ALIEN")),
                json(Map.of("externalId", run + "-e", "confidentialUntil", "2020-01-01")),
                json(Map.of("externalId", run + "-f", "name", "x".repeat(9_000))),
                "",
                json(Map.of("externalId", run + "-g")),
                json(Map.of("externalId", run + "-g", "dealings", "CRITICAL")));
        String id = clerk.announced(Map.of("format", "NDJSON"));
        clerk.send(id, bytes(file)).then().statusCode(202);
        counts(clerk.ended(id), 1, 0, 0, 9);
        List<String> told = clerk.errors(id).lines().map(ImportTest::told).toList();
        assertThat(told)
                .containsExactly(
                        "1 /problems/malformed ",
                        "2 /problems/malformed ",
                        "3 /problems/duplicate-customer ",
                        "4 /problems/invalid /nope",
                        "5 /problems/invalid /masked",
                        "6 /problems/invalid /kind",
                        "7 /problems/invalid /confidentialUntil",
                        "8 /problems/invalid ",
                        "11 /problems/invalid /dealings");
    }

    private static String told(String line) {
        var error = Json.read(line).path("error");
        return error.path("line").asInt() + " " + error.path("problem").asText() + " "
                + error.path("errors").path(0).path("pointer").asText();
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

    @Test
    void anExternalIdIsUniqueForWhoeverSetItAndFoundByHim() {
        Transfers crm = machine("crm-" + run);
        Transfers erp = machine("erp-" + run);
        String row = HEADER + row(1, "甲", "");
        counts(crm.run("CSV", false, row), 1, 0, 0, 0);
        counts(erp.run("CSV", false, row.replace("9112", "9113")), 1, 0, 0, 0);
        counts(crm.run("CSV", false, row), 0, 0, 1, 0);
        found(1).body("items.size()", equalTo(2));
        RestAssured.given()
                .header("Authorization", token("erp-" + run))
                .get(Api.CUSTOMERS + "?externalId=" + run + "-1")
                .then()
                .body("items.size()", equalTo(1));
    }

    private static Transfers machine(String name) {
        return Transfers.of(() -> RestAssured.given().header("Authorization", token(name)), Api.CUSTOMERS + "/imports");
    }

    private static String token(String name) {
        return Tokens.machine(name, "customers:read customers:write")
                .roles("INFO_CLERK")
                .bearer();
    }

    private String row(int number, String name, String phone) {
        return run + "-" + number + ",ORGANISATION," + name + ",9112" + run + number + "," + phone
                + ",ORDINARY,2099-12-31\n";
    }

    private String json(Map<String, ?> fields) {
        Map<String, Object> row = Api.someone();
        row.putAll(fields);
        return Json.write(row);
    }

    private ValidatableResponse found(int number) {
        return Api.manager()
                .get(Api.CUSTOMERS + "?externalId=" + run + "-" + number)
                .then()
                .statusCode(200);
    }

    private static void counts(JsonPath ended, int created, int updated, int unchanged, int refused) {
        assertThat(List.of(
                        ended.getInt("created"),
                        ended.getInt("updated"),
                        ended.getInt("unchanged"),
                        ended.getInt("refused")))
                .as(ended.prettify())
                .containsExactly(created, updated, unchanged, refused);
    }

    private long count(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var row = connection.createStatement().executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
