package kefu.callback.undertaking;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kefu.platform.testkit.RowsRead;
import kefu.platform.testkit.SqlProbe;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a page of undertakings costs among thousands: about as many rows as it shows, on the first page and further on. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UndertakingListCostTest {

    private static final int PAGE = 20;
    private static final String ONE = "01000000-0000-7000-8000-00000000000f";
    /** Their ids lie before those of any day on which the suite could run. */
    private static final String CROWD = """
            WITH RECURSIVE crowd(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM crowd WHERE n < 4200)""";

    private static final String ID = "UNHEX(CONCAT('01', LPAD(HEX(n), 30, '0')))";
    private static final String OLD = " WHERE id < UNHEX('01010000000000000000000000000000')";

    private final Staff agent = Staff.of("1001", "AGENT");

    @Inject
    AgroalDataSource database;

    @BeforeAll
    void aCrowd() throws SQLException {
        run(
                "SET SESSION cte_max_recursion_depth = 5000",
                "INSERT INTO undertaking (id, version, number, process, state, closed, case_state, customer_id, callback_id,"
                        + " opened_by, opened_at, updated_at) " + CROWD + " SELECT IF(n = 1, " + hex(ONE) + ", " + ID
                        + "), 0, CONCAT('COST-', n), IF(n = 1, 'visit', ELT(1 + n % 3, 'visit', 'survey', 'notification')),"
                        + " IF(n % 5 = 0, 'QUEUED', 'SENT'), n % 5 <> 0, '{\"process\":\"visit\",\"version\":1,"
                        + "\"state\":\"REPORTED\",\"closed\":true,\"openedAt\":\"2020-01-01T00:00:00Z\",\"roles\":{},"
                        + "\"data\":{},\"taken\":{},\"clocks\":{}}', IF(n % 7 = 0, " + hex(ONE)
                        + ", UNHEX(MD5(n))), UNHEX(MD5(n)), 'x', '2020-01-01', '2020-01-01' FROM crowd",
                "INSERT INTO undertaking_entry (id, case_id, at, actor, step, to_state, form) " + CROWD + " SELECT "
                        + ID
                        + ", IF(n % 30 = 0, " + hex(ONE)
                        + ", UNHEX(MD5(n))), '2020-01-01', 'x', 'report', 'REPORTED', '{}' FROM crowd");
    }

    @AfterAll
    void gone() throws SQLException {
        run("DELETE FROM undertaking" + OLD, "DELETE FROM undertaking_entry" + OLD);
    }

    @ParameterizedTest
    @CsvSource({
        "visit, visits, ",
        "notification, notifications, state=QUEUED",
        "survey, surveys, closed=false",
        "visit, visits, customerId=" + ONE
    })
    void aPageReadsAboutAsManyRowsAsItShows(String process, String path, String filter) throws SQLException {
        List<Object> given = new ArrayList<>(List.of(process));
        if (filter != null) {
            given.add(value(filter.substring(filter.indexOf('=') + 1)));
        }
        cheap("undertaking", path + "?" + (filter == null ? "" : filter + "&"), given);
    }

    @Test
    void aPageOfHistoryToo() throws SQLException {
        cheap("undertaking_entry", "visits/" + ONE + "/history?", List.of(UUID.fromString(ONE)));
    }

    @Test
    void whatWaitsForACallbackIsFoundWithoutLookingAtTheOthers() throws SQLException {
        assertThat(RowsRead.of(
                        database,
                        "SELECT id FROM undertaking WHERE callback_id = UNHEX(MD5(?)) LIMIT 1",
                        List.of(4_000)))
                .isLessThanOrEqualTo(2);
    }

    private void cheap(String table, String address, List<Object> given) throws SQLException {
        JsonPath first = cheap(table, address, given, "");
        List<Object> later = new ArrayList<>(given);
        later.add(UUID.fromString(first.getString("items[" + (PAGE - 1) + "].id")));
        cheap(table, address, later, "&cursor=" + first.getString("next"));
    }

    private JsonPath cheap(String table, String address, List<Object> given, String cursor) throws SQLException {
        JsonPath[] page = new JsonPath[1];
        String sql = SqlProbe.listOf(
                table,
                () -> page[0] = agent.reads(address + "limit=" + PAGE + cursor)
                        .statusCode(200)
                        .extract()
                        .jsonPath());
        List<Object> parameters = new ArrayList<>(given);
        parameters.add(PAGE + 1);
        assertThat(page[0].getList("items")).as(address).hasSize(PAGE);
        assertThat(RowsRead.of(database, sql, parameters))
                .as("rows read for %s by %s", address, sql)
                .isLessThanOrEqualTo(2 * PAGE);
        return page[0];
    }

    private static Object value(String text) {
        return switch (text) {
            case ONE -> UUID.fromString(ONE);
            case "false" -> false;
            default -> text;
        };
    }

    private static String hex(String id) {
        return "UNHEX('" + id.replace("-", "") + "')";
    }

    private void run(String... statements) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
