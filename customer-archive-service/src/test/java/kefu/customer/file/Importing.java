package kefu.customer.file;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import kefu.customer.Api;
import kefu.platform.testkit.TestClock;
import kefu.platform.testkit.Transfers;
import org.junit.jupiter.api.BeforeEach;

/** What tests of imports have in common: a clerk, rows that are this test's own, and what is counted in the end. */
abstract class Importing {

    static final String HEADER = "externalId,kind,name,registrationNumber,phone,dealings,confidentialUntil\n";

    final Transfers clerk = Transfers.of(() -> Api.operator("3001", "INFO_CLERK"), Api.CUSTOMERS + "/imports");
    final String run = UUID.randomUUID().toString().substring(0, 8);

    @Inject
    AgroalDataSource database;

    @BeforeEach
    void today() {
        TestClock.set("2024-03-01T10:00:00+08:00");
    }

    String row(int number, String name, String phone) {
        return run + "-" + number + ",ORGANISATION," + name + ",9112" + run + number + "," + phone
                + ",ORDINARY,2099-12-31\n";
    }

    ValidatableResponse found(int number) {
        return Api.manager()
                .get(Api.CUSTOMERS + "?externalId=" + run + "-" + number)
                .then()
                .statusCode(200);
    }

    static void counts(JsonPath ended, int created, int updated, int unchanged, int refused) {
        assertThat(List.of(
                        ended.getInt("created"),
                        ended.getInt("updated"),
                        ended.getInt("unchanged"),
                        ended.getInt("refused")))
                .as(ended.prettify())
                .containsExactly(created, updated, unchanged, refused);
    }

    long count(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var row = connection.createStatement().executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
