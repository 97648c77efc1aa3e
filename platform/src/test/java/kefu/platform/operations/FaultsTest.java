package kefu.platform.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.BatchUpdateException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;

class FaultsTest {

    @Test
    void aBatchIsTriedAgainOnlyIfWhatWentWrongInItPasses() {
        var taken = new SQLIntegrityConstraintViolationException("Duplicate entry", "23000", 1062);
        var away = new SQLTransientConnectionException("No connection");
        assertThat(Faults.isTransient(new IllegalStateException(batch(taken)))).isFalse();
        assertThat(Faults.isTransient(new IllegalStateException(batch(away)))).isTrue();
    }

    private static BatchUpdateException batch(Exception cause) {
        return new BatchUpdateException("of a batch", "HY000", 0, new int[0], cause);
    }
}
