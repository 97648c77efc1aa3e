package kefu.ticket.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kefu.platform.json.Json;
import kefu.platform.testkit.TestClock;
import kefu.platform.testkit.Tokens;
import kefu.platform.testkit.Transfers;
import kefu.ticket.Calls;
import kefu.ticket.Forms;
import kefu.ticket.Staff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tickets by the file: each as if somebody had opened or corrected it, once. */
@QuarkusTest
class TicketImportTest {

    private static final String PATH = "/api/v1/tickets/imports";

    private final String run = UUID.randomUUID().toString().substring(0, 8);
    private final String customer = UUID.randomUUID().toString();
    private final Calls manager = Calls.as("2001", "SUPERVISOR", "CS_MANAGER");
    private final Transfers imports = Transfers.of(manager::request, PATH);

    @BeforeEach
    void fridayMorning() {
        TestClock.set("2024-03-01T10:00:00+08:00");
    }

    @Test
    void rowsBecomeTicketsAndTheSameRowsAgainChangeNothing() {
        String file = inquiry(1, "营业时间?", "LOW") + inquiry(2, "=1+1, \"或\" 2?", "LOW");
        counts(imports.run("NDJSON", false, file), 2, 0, 0, 0);
        assertThat(manager.<String>list("/tickets?customerId=" + customer, "externalId"))
                .containsExactly(run + "-2", run + "-1");
        counts(imports.run("NDJSON", false, file), 0, 0, 2, 0);
        counts(imports.run("NDJSON", false, file.replaceFirst("LOW", "HIGH")), 0, 1, 1, 0);
        assertThat(manager.<String>list("/tickets?customerId=" + customer, "priority"))
                .containsExactly("LOW", "HIGH");
    }

    @Test
    void aSheetNamesTheFieldsOfTheFormAsColumns() {
        String file = "externalId,process,customerId,form.question,form.cannotAnswer\n"
                + run + "-1,inquiry," + customer + ",\"营业时间,\n几点?\",true\n"
                + run + "-2,inquiry," + customer + ",营业时间?,maybe\n"
                + run + "-3,nothing," + customer + ",营业时间?,\n";
        String id = imports.announced(Map.of("format", "CSV"));
        imports.send(id, file.getBytes(StandardCharsets.UTF_8)).then().statusCode(202);
        counts(imports.ended(id), 1, 0, 0, 2);
        assertThat(imports.errors(id).lines().skip(1))
                .satisfiesExactly(
                        line -> assertThat(line).contains(",4,/problems/", "/form/cannotAnswer"),
                        line -> assertThat(line).contains(",5,/problems/no-such-process", "/process"));
        counts(imports.run("CSV", false, imports.errors(id).replace("maybe", "false")), 1, 0, 0, 1);
    }

    @Test
    void aDryRunOpensNothing() {
        counts(imports.run("NDJSON", true, inquiry(1, "营业时间?", "LOW") + inquiry(2, "", "LOW")), 1, 0, 0, 1);
        assertThat(manager.<String>list("/tickets?customerId=" + customer, "id"))
                .isEmpty();
    }

    @Test
    void oneBadRowAmongAThousandKeepsNoneOfTheOthersOut() {
        String file = IntStream.rangeClosed(1, 1_000)
                .mapToObj(i -> inquiry(i, "营业时间?", i == 700 ? "NOW" : "NORMAL"))
                .collect(Collectors.joining());
        String id = imports.announced(Map.of("format", "NDJSON"));
        imports.send(id, file.getBytes(StandardCharsets.UTF_8)).then().statusCode(202);
        counts(imports.ended(id), 999, 0, 0, 1);
        assertThat(Json.read(imports.errors(id)).at("/error/line").asInt()).isEqualTo(700);
    }

    @Test
    void aRowThatAnotherOneOfTheFileKeepsOutIsRefusedAloneAndSaysWhy() {
        Calls business =
                Calls.with(Tokens.of("8101").roles("BUSINESS_DEPT", "AGENT").department("BUSINESS"));
        Transfers reports = Transfers.of(business::request, PATH);
        String file = inquiry(1, "营业时间?", "LOW")
                + report(2)
                + inquiry(3, "地址?", "LOW")
                + report(4)
                + inquiry(5, "电话?", "LOW");
        String id = reports.announced(Map.of("format", "NDJSON"));
        reports.send(id, file.getBytes(StandardCharsets.UTF_8)).then().statusCode(202);
        counts(reports.ended(id), 4, 0, 0, 1);
        JsonNode refused = Json.read(reports.errors(id)).path("error");
        assertThat(refused.path("line").asInt()).isEqualTo(4);
        assertThat(refused.at("/errors/0/code").asText()).isEqualTo("month-has-its-report");
    }

    @Test
    void whoHasRoomForOneIsGivenOneHoweverManyRowsNameHim() {
        Staff.registered(run, "ENGINEERING", 1);
        String file = inspection(1) + inspection(2) + inquiry(3, "营业时间?", "LOW");
        String id = imports.announced(Map.of("format", "NDJSON"));
        imports.send(id, file.getBytes(StandardCharsets.UTF_8)).then().statusCode(202);
        counts(imports.ended(id), 2, 0, 0, 1);
        JsonNode refused = Json.read(imports.errors(id)).path("error");
        assertThat(refused.path("line").asInt()).isEqualTo(2);
        assertThat(refused.at("/errors/0/code").asText()).isEqualTo("at-capacity");
    }

    @Test
    void whatOnlyTheProcessChangesIsRefused() {
        counts(imports.run("NDJSON", false, inquiry(1, "营业时间?", "LOW")), 1, 0, 0, 0);
        String id = imports.announced(Map.of("format", "NDJSON"));
        imports.send(id, inquiry(1, "地址?", "LOW").getBytes(StandardCharsets.UTF_8))
                .then()
                .statusCode(202);
        counts(imports.ended(id), 0, 0, 0, 1);
        assertThat(Json.read(imports.errors(id)).at("/error/errors/0/pointer").asText())
                .isEqualTo("/form/question");
    }

    @Test
    void whatIsExportedCanBeImportedAgainAndIsMaskedAsItWouldBeRead() {
        manager.open(Map.of("process", "complaint", "customerId", customer, "form", Forms.complaint("GENERAL")))
                .then()
                .statusCode(201);
        String file = export(manager, "NDJSON");
        assertThat(Json.read(file.strip()).at("/form/phone").asText()).isEqualTo("13812341234");
        counts(imports.run("NDJSON", false, file), 0, 0, 1, 0);
        counts(imports.run("CSV", false, export(manager, "CSV")), 0, 0, 1, 0);
        String hidden = export(Calls.as("2009", "AUDIT"), "NDJSON");
        assertThat(Json.read(hidden.strip()).at("/form/phone").asText()).isEqualTo("138****1234");
        counts(imports.run("NDJSON", false, hidden), 0, 0, 0, 1);
        Calls.agent("1001").read("/tickets/export").then().statusCode(403).body("allowedFor", hasItem("AUDIT"));
    }

    @Test
    void anExportGoesOnAfterTheLastRowThatCame() {
        counts(
                imports.run("NDJSON", false, inquiry(1, "a", "LOW") + inquiry(2, "b", "LOW") + inquiry(3, "c", "LOW")),
                3,
                0,
                0,
                0);
        List<String> all = export(manager, "NDJSON").lines().toList();
        String last = Json.read(all.get(1)).path("id").asText();
        assertThat(manager.read("/tickets/export?customerId=" + customer + "&after=" + last)
                        .asString()
                        .lines())
                .containsExactly(all.get(2));
    }

    @Test
    void anExternalIdIsUniqueForWhoeverSetIt() {
        Transfers crm = machine("crm-" + run);
        counts(crm.run("NDJSON", false, inquiry(1, "营业时间?", "LOW")), 1, 0, 0, 0);
        counts(imports.run("NDJSON", false, inquiry(1, "营业时间?", "LOW")), 1, 0, 0, 0);
        counts(crm.run("NDJSON", false, inquiry(1, "营业时间?", "LOW")), 0, 0, 1, 0);
        assertThat(manager.<String>list("/tickets?customerId=" + customer, "id"))
                .hasSize(2);
    }

    private static Transfers machine(String name) {
        Calls client =
                Calls.with(Tokens.machine(name, "tickets:read tickets:write").roles("AGENT"));
        return Transfers.of(client::request, PATH);
    }

    private String inquiry(int number, String question, String priority) {
        return Json.write(Map.of(
                        "externalId",
                        run + "-" + number,
                        "process",
                        "inquiry",
                        "customerId",
                        customer,
                        "priority",
                        priority,
                        "form",
                        Map.of("question", question)))
                + "\n";
    }

    private String inspection(int number) {
        Map<String, Object> form = Map.of("kind", "BUILDING", "area", "3号楼", "inspector", run);
        return Json.write(Map.of("externalId", run + "-" + number, "process", "inspection", "form", form)) + "\n";
    }

    private String report(int number) {
        return Json.write(Map.of(
                        "externalId",
                        run + "-" + number,
                        "process",
                        "service-supervision-report",
                        "form",
                        Map.of(
                                "month",
                                "2022-05",
                                "supervisedDepartment",
                                "TECHNICAL",
                                "acceptance",
                                "合格",
                                "maintenance",
                                "及时")))
                + "\n";
    }

    private String export(Calls who, String format) {
        return who.read("/tickets/export?customerId=" + customer + "&format=" + format)
                .then()
                .statusCode(200)
                .extract()
                .asString();
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
}
