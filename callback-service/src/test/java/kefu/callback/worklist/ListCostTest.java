package kefu.callback.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import kefu.callback.task.CallbackKind;
import kefu.callback.task.CallbackStatus;
import kefu.callback.task.CallbackTasks;
import kefu.callback.task.TaskFilter;
import kefu.platform.id.Uuid7;
import kefu.platform.operations.Columns;
import kefu.platform.testkit.RowsRead;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a page costs: as many rows as it shows, at any depth, whatever it is filtered by. */
@QuarkusTest
class ListCostTest {

    private static final int ROWS = 4_000;
    private static final int PAGE = 20;
    private static final Instant FIRST = Instant.parse("2030-01-01T15:59:59Z");
    private static final Instant HALFWAY = FIRST.plus(3, ChronoUnit.DAYS);
    private static final UUID CUSTOMER = UUID.randomUUID();
    private static final UUID TICKET = UUID.randomUUID();
    private static final UUID PLAN = UUID.randomUUID();

    private static final UUID[] IDS = new UUID[ROWS];
    private static boolean filled;

    @Inject
    CallbackTasks tasks;

    @Inject
    EntityManager session;

    @Inject
    AgroalDataSource database;

    @BeforeEach
    void manyCallbacks() throws SQLException {
        if (!filled) {
            fill();
            filled = true;
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("filters")
    void aPageReadsNoMoreRowsThanItShows(String name, TaskFilter filter) {
        TaskFilter.After later = new TaskFilter.After(FIRST.plus(1, ChronoUnit.DAYS), IDS[1_500]);
        for (TaskFilter.After after : List.of(TaskFilter.After.NOTHING, later)) {
            QuarkusTransaction.requiringNew().run(() -> {
                var cost = RowsRead.of(session, () -> tasks.list(filter, after, PAGE));
                assertThat(cost.answer()).hasSize(PAGE);
                assertThat(cost.rows()).as("rows read for " + name).isLessThanOrEqualTo(PAGE + 3);
            });
        }
    }

    @Test
    void aValueAsRareAsOneInAHundredIsFoundWithoutWalkingThroughTheOthers() {
        TaskFilter rare = new TaskFilter(null, null, null, null, null, CallbackStatus.FAILED, null, null);
        QuarkusTransaction.requiringNew().run(() -> {
            var cost = RowsRead.of(session, () -> tasks.list(rare, TaskFilter.After.NOTHING, PAGE));
            assertThat(cost.answer()).hasSize(PAGE);
            assertThat(cost.rows()).isLessThanOrEqualTo(PAGE + 2);
        });
    }

    static Stream<Arguments> filters() {
        return Stream.of(
                filter("no filter", null, null, null, null),
                filter("state", null, null, CallbackStatus.OPEN, null),
                filter("state and due before", null, null, CallbackStatus.OPEN, HALFWAY),
                Arguments.of("overdue", new TaskFilter(null, null, null, null, null, null, true, HALFWAY)),
                filter("kind", null, CallbackKind.COMPLAINT, null, null),
                filter("kind and state", null, CallbackKind.COMPLAINT, CallbackStatus.OPEN, null),
                Arguments.of(
                        "kind, overdue",
                        new TaskFilter(null, null, null, null, CallbackKind.COMPLAINT, null, true, HALFWAY)),
                filter("assignee", "4711", null, null, null),
                filter("assignee and state", "4711", null, CallbackStatus.OPEN, HALFWAY),
                Arguments.of("assignee, overdue", new TaskFilter(null, null, null, "4711", null, null, true, HALFWAY)),
                Arguments.of("ticket", new TaskFilter(TICKET, null, null, null, null, null, null, null)),
                Arguments.of("customer", new TaskFilter(null, CUSTOMER, null, null, null, null, null, null)),
                Arguments.of("plan", new TaskFilter(null, null, PLAN, null, null, null, null, HALFWAY)));
    }

    private static Arguments filter(
            String name, String assignee, CallbackKind kind, CallbackStatus state, Instant before) {
        return Arguments.of(name, new TaskFilter(null, null, null, assignee, kind, state, null, before));
    }

    private void fill() throws SQLException {
        CallbackStatus[] states = {CallbackStatus.OPEN, CallbackStatus.DUE, CallbackStatus.COMPLETED};
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "INSERT INTO callback_task (id, version, number, kind, reason, ticket_id, customer_id, plan_id,"
                                + " due_on, due_at, state, closed, assignee, overdue, attempts, fruitless, created_at,"
                                + " created_by, updated_at, updated_by) VALUES (?, 0, ?, ?, 'MANUAL', ?, ?, ?, ?, ?, ?,"
                                + " ?, ?, FALSE, 0, 0, ?, 'test', ?, 'test')")) {
            connection.setAutoCommit(false);
            for (int row = 0; row < ROWS; row++) {
                // A thousand a day are due at the same moment, as in a large house.
                Instant due = FIRST.plus(row / 1000, ChronoUnit.DAYS);
                CallbackStatus state = row % 100 == 99 ? CallbackStatus.FAILED : states[row % 3];
                IDS[row] = Uuid7.at(FIRST);
                insert.setBytes(1, Columns.bytes(IDS[row]));
                insert.setString(2, "COST-" + row);
                insert.setString(3, (row % 2 == 0 ? CallbackKind.COMPLAINT : CallbackKind.REPAIR).name());
                insert.setBytes(4, row % 8 < 2 ? Columns.bytes(TICKET) : null);
                insert.setBytes(5, row % 8 < 3 ? Columns.bytes(CUSTOMER) : null);
                insert.setBytes(6, row % 8 < 4 ? Columns.bytes(PLAN) : null);
                insert.setObject(7, Columns.utc(due).toLocalDate());
                insert.setObject(8, Columns.utc(due));
                insert.setString(9, state.name());
                insert.setBoolean(10, state.isClosed());
                insert.setString(11, row % 4 == 0 ? "4711" : "4712");
                insert.setObject(12, Columns.utc(FIRST));
                insert.setObject(13, Columns.utc(FIRST));
                insert.addBatch();
            }
            insert.executeBatch();
            connection.commit();
            connection.setAutoCommit(true);
            connection.createStatement().execute("ANALYZE TABLE callback_task");
        }
    }
}
