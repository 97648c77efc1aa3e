package kefu.customer.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kefu.customer.Api;
import kefu.platform.json.Json;
import kefu.platform.testkit.TestClock;
import kefu.platform.testkit.Transfers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Files given out as one file: what a list would show, masked as each is, and every one of them logged. */
@QuarkusTest
class ExportTest {

    private final String owner = UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void today() {
        TestClock.set("2024-03-01T10:00:00+08:00");
    }

    @Test
    void whatIsExportedCanBeImportedAgain() {
        opened("=cmd|' /C calc'!A0", "IMPORTANT");
        opened("甲,\"乙\"", "ORDINARY");
        for (String format : List.of("NDJSON", "CSV")) {
            String file = export("CS_MANAGER", "format=" + format);
            assertThat(file.strip().lines()).hasSize(format.equals("CSV") ? 3 : 2);
            var ended = Transfers.of(() -> Api.operator("3001", "INFO_CLERK"), Api.CUSTOMERS + "/imports")
                    .run(format, false, file);
            assertThat(ended.getInt("unchanged")).as(ended.prettify()).isEqualTo(2);
        }
        assertThat(export("CS_MANAGER", "format=CSV"))
                .startsWith("\uFEFFid,number,class")
                .contains("'=cmd|");
    }

    @Test
    void identifiersAreMaskedForWhomTheyAreInTheFileAndSuchAFileCannotBeImported() {
        opened("甲", "IMPORTANT");
        JsonNode clear = Json.read(export("CS_MANAGER", "").strip());
        assertThat(clear.path("phone").asText()).isEqualTo("13812341234");
        String hidden = export("SUPERVISOR", "");
        JsonNode masked = Json.read(hidden.strip());
        assertThat(masked.path("phone").asText()).isEqualTo("138****1234");
        assertThat(masked.path("email").asText()).isEqualTo("w***@example.com");
        assertThat(masked.path("masked").asBoolean()).isTrue();
        var ended = Transfers.of(() -> Api.operator("3001", "INFO_CLERK"), Api.CUSTOMERS + "/imports")
                .run("NDJSON", false, hidden);
        assertThat(ended.getInt("refused")).isEqualTo(1);
    }

    @Test
    void salespeopleAreGivenWhatTheyWouldFind() {
        opened("甲", "CRITICAL");
        assertThat(export("SALES", "")).isEmpty();
        Api.as("AGENT").get(Api.CUSTOMERS + "/export").then().statusCode(403).body("allowedFor", hasItem("GM"));
    }

    @Test
    void everyFileGivenIsLoggedOnce() {
        String id = opened("甲", "ORDINARY");
        export("SUPERVISOR", "purpose=quarterly");
        Api.manager()
                .get(Api.address(id, "access-log"))
                .then()
                .body("items[0].part", equalTo("EXPORT"))
                .body("items[0].purpose", equalTo("quarterly"))
                .body("items[0].operator", equalTo("2002"))
                .body("items.size()", equalTo(1));
    }

    @Test
    void anExportGoesOnAfterTheLastRowThatCame() {
        for (int i = 0; i < 3; i++) {
            opened("客户" + i, "ORDINARY");
        }
        List<String> all = export("CS_MANAGER", "").lines().toList();
        String last = Json.read(all.get(1)).path("id").asText();
        assertThat(export("CS_MANAGER", "after=" + last).lines()).containsExactly(all.get(2));
        Api.manager()
                .get(Api.CUSTOMERS + "/export?updatedSince=2024-01-01T00:00:00Z&after=" + last)
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("?after"));
    }

    private String opened(String name, String dealings) {
        Map<String, Object> file = Api.someone("name", name);
        file.putAll(Map.of("owner", owner, "dealings", dealings, "phone", "13812341234", "email", "wang@example.com"));
        return Api.opened(file);
    }

    private String export(String role, String query) {
        return Api.operator("2002", role)
                .get(Api.CUSTOMERS + "/export?owner=" + owner + (query.isEmpty() ? "" : "&" + query))
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
