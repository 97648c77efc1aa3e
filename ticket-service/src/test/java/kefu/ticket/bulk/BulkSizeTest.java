package kefu.ticket.bulk;

import static java.time.Duration.ofMinutes;
import static kefu.ticket.Calls.agent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import kefu.platform.operations.Columns;
import kefu.platform.testkit.TestClock;
import kefu.ticket.Calls;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** As many tickets as a job may have, and one more. */
@QuarkusTest
class BulkSizeTest {

    private static final int MOST = 10_000;

    /** The first of them as often as it is wanted, with ids of that morning. */
    private static final String COPIES = """
            INSERT INTO ticket (id, version, number, process, process_version, state, closed, urgency, overdue, customer_id,
              receiver, assignee, entries, case_state, search_text, created_at, updated_at)
            WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?)
            SELECT UNHEX(CONCAT(LPAD(HEX(UNIX_TIMESTAMP('2024-03-01') * 1000 + n.i), 12, '0'), '7000', '8000', HEX(RANDOM_BYTES(6)))),
              t.version, CONCAT('SZ-', HEX(RANDOM_BYTES(10))), t.process, t.process_version, t.state, t.closed, t.urgency,
              t.overdue, t.customer_id, t.receiver, t.assignee, t.entries, t.case_state, '', t.created_at, t.updated_at
            FROM n JOIN ticket t ON t.id = ?""";

    private final Calls agent = agent("1001");
    private final UUID customer = UUID.randomUUID();
    private final AgroalDataSource database;

    BulkSizeTest(AgroalDataSource database) {
        this.database = database;
    }

    @BeforeEach
    void asManyAsAJobMayHave() {
        TestClock.freeze("2024-03-01T10:00:00+08:00");
        UUID first = UUID.fromString(one());
        change("SET SESSION cte_max_recursion_depth = " + MOST, COPIES, MOST - 1, Columns.bytes(first));
    }

    @AfterEach
    void goAgain() {
        change("SELECT 1", "DELETE FROM ticket WHERE customer_id = ?", Columns.bytes(customer));
    }

    @Test
    void tenThousandTicketsAreOneJobAndOneMoreIsRefused() {
        String job = started()
                .then()
                .statusCode(202)
                .body("total", equalTo(MOST))
                .extract()
                .path("id");
        await().atMost(ofMinutes(1))
                .until(() -> agent.read("/ticket-jobs/" + job).<Integer>path("done") > 0);
        assertThat(agent.<String>list("/ticket-jobs/" + job + "/items?limit=200", "ticketId"))
                .hasSize(200)
                .doesNotHaveDuplicates();
        // What becomes of each is tried with fewer: the build need not wait for ten thousand transactions.
        Response known = agent.read("/ticket-jobs/" + job);
        known.then().body("dryRun", equalTo(true)).body("refused", equalTo(0));
        agent.request().post("/api/v1/ticket-jobs/" + job + "/cancel").then().statusCode(200);
        one();
        started().then().statusCode(422).body("errors.pointer", hasItem("/filter"));
        List<String> named = Stream.generate(UUID::randomUUID)
                .limit(MOST + 1)
                .map(UUID::toString)
                .toList();
        agent.post("/tickets/bulk", Map.of("action", action(), "tickets", named, "dryRun", true))
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/tickets"));
    }

    private Response started() {
        Map<String, Object> filter = Map.of("customerId", customer.toString());
        return agent.post("/tickets/bulk", Map.of("action", action(), "filter", filter, "dryRun", true));
    }

    private static Map<String, Object> action() {
        return Map.of("kind", "TAG", "tag", "停水");
    }

    private String one() {
        return agent.open(Map.of(
                        "process", "inquiry", "customerId", customer.toString(), "form", Map.of("question", "停水?")))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private void change(String session, String sql, Object... values) {
        QuarkusTransaction.requiringNew().run(() -> {
            try (Connection connection = database.getConnection();
                    Statement before = connection.createStatement();
                    PreparedStatement statement = connection.prepareStatement(sql)) {
                before.execute(session);
                for (int i = 0; i < values.length; i++) {
                    statement.setObject(i + 1, values[i]);
                }
                statement.executeUpdate();
            } catch (SQLException e) {
                throw new AssertionError(e);
            }
        });
    }
}
