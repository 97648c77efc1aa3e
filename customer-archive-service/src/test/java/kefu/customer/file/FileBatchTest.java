package kefu.customer.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import kefu.platform.identity.Caller;
import kefu.platform.identity.CurrentCaller;
import kefu.platform.identity.Rank;
import kefu.platform.json.Json;
import kefu.platform.operations.SystemWork;
import kefu.platform.testkit.StatementsSent;
import kefu.platform.transfer.Row;
import kefu.platform.transfer.RowResult;
import org.junit.jupiter.api.Test;

/** What the rows of a batch cost the database. */
@QuarkusTest
class FileBatchTest extends Importing {

    private final FileIntake intake;
    private final SystemWork work;
    private final CurrentCaller caller;
    private final EntityManager session;

    FileBatchTest(FileIntake intake, SystemWork work, CurrentCaller caller, EntityManager session) {
        this.intake = intake;
        this.work = work;
        this.caller = caller;
        this.session = session;
    }

    @Test
    void manyRowsAreStoredInFewStatements() {
        List<Row> rows = IntStream.rangeClosed(1, 200)
                .mapToObj(i -> new Row(i, customer(i), true))
                .toList();
        work.inTransaction(() -> {
            caller.actAs(new Caller("3001", Set.of("INFO_CLERK"), Rank.EMPLOYEE, null, Set.of()));
            // One by one it would be nine a row.
            assertThat(StatementsSent.inserts(
                            session,
                            () -> assertThat(intake.take(rows)).hasSize(200).containsOnly(RowResult.CREATED)))
                    .isLessThan(40);
        });
        found(1).body("items[0].class", equalTo("C"));
        found(200).body("items[0].class", equalTo("C"));
    }

    private ObjectNode customer(int number) {
        return Json.object()
                .put("externalId", run + "-" + number)
                .put("kind", "ORGANISATION")
                .put("name", "海河食品")
                .put("registrationNumber", "9112" + run + number)
                .put("dealings", "ORDINARY")
                .put("confidentialUntil", "2099-12-31");
    }
}
