package kefu.ticket.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import kefu.platform.identity.Caller;
import kefu.platform.identity.CurrentCaller;
import kefu.platform.identity.Rank;
import kefu.platform.json.Json;
import kefu.platform.operations.SystemWork;
import kefu.platform.testkit.StatementsSent;
import kefu.platform.testkit.TestClock;
import kefu.platform.transfer.Row;
import kefu.platform.transfer.RowResult;
import kefu.ticket.Calls;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the rows of a batch cost the database. */
@QuarkusTest
class TicketBatchTest {

    private static final Calls MANAGER = Calls.as("2001", "SUPERVISOR", "CS_MANAGER");

    private final String customer = UUID.randomUUID().toString();
    private final TicketRowIntake intake;
    private final SystemWork work;
    private final CurrentCaller caller;
    private final EntityManager session;

    TicketBatchTest(TicketRowIntake intake, SystemWork work, CurrentCaller caller, EntityManager session) {
        this.intake = intake;
        this.work = work;
        this.caller = caller;
        this.session = session;
    }

    @BeforeEach
    void fridayMorning() {
        TestClock.set("2024-03-01T10:00:00+08:00");
    }

    @Test
    void manyRowsAreStoredInFewStatements() {
        List<Row> rows = IntStream.rangeClosed(1, 200)
                .mapToObj(i -> new Row(i, inquiry(i), true))
                .toList();
        work.inTransaction(() -> {
            caller.actAs(new Caller("2001", Set.of("SUPERVISOR"), Rank.EMPLOYEE, null, Set.of()));
            // One by one it would be several a row.
            assertThat(StatementsSent.inserts(
                            session,
                            () -> assertThat(intake.take(rows)).hasSize(200).containsOnly(RowResult.CREATED)))
                    .isLessThan(40);
        });
        assertThat(MANAGER.<String>all("/tickets?limit=200&customerId=" + customer, "id"))
                .hasSize(200);
    }

    private ObjectNode inquiry(int number) {
        ObjectNode row = Json.object()
                .put("externalId", customer + "-" + number)
                .put("process", "inquiry")
                .put("customerId", customer);
        row.putObject("form").put("question", "营业时间?");
        return row;
    }
}
