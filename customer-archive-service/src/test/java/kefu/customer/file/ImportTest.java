package kefu.customer.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kefu.customer.Api;
import kefu.platform.json.Json;
import kefu.platform.testkit.Tokens;
import kefu.platform.testkit.Transfers;
import org.junit.jupiter.api.Test;

/** Customers by the file: every row as if somebody had typed it, once. */
@QuarkusTest
class ImportTest extends Importing {

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
                        "3 /problems/duplicate-customer /registrationNumber",
                        "4 /problems/invalid /nope",
                        "5 /problems/invalid /masked",
                        "6 /problems/invalid /kind",
                        "7 /problems/invalid /confidentialUntil",
                        "8 /problems/invalid ",
                        "11 /problems/invalid /dealings");
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

    private static String told(String line) {
        var error = Json.read(line).path("error");
        return error.path("line").asInt() + " " + error.path("problem").asText() + " "
                + error.path("errors").path(0).path("pointer").asText();
    }

    private static Transfers machine(String name) {
        return Transfers.of(() -> RestAssured.given().header("Authorization", token(name)), Api.CUSTOMERS + "/imports");
    }

    private static String token(String name) {
        return Tokens.machine(name, "customers:read customers:write")
                .roles("INFO_CLERK")
                .bearer();
    }

    private String json(Map<String, ?> fields) {
        Map<String, Object> row = Api.someone();
        row.putAll(fields);
        return Json.write(row);
    }
}
