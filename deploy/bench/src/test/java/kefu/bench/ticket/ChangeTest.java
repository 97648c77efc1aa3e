package kefu.bench.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import kefu.bench.suite.Ids;
import org.junit.jupiter.api.Test;

class ChangeTest {

    private final Change change = Change.between(
            Map.of("state", "RECORDED", "version", 1, "case_state", "one", "subject", "lift"),
            Map.of("state", "RECORDED", "version", 2, "case_state", "two", "subject", "lift"));

    @Test
    void onlyWhatDifferedIsWritten() {
        assertThat(change.update())
                .contains("version = ?")
                .contains("case_state = ?")
                .doesNotContain("subject");
    }

    @Test
    void noTwoTurnsWriteTheSame() {
        Ids ticket = Ids.fresh();

        assertThat(change.cells())
                .allSatisfy(cell -> assertThat(cell.of(ticket.at(1))).isNotNull());
        assertThat(change.cells().stream().map(cell -> cell.of(ticket.at(1))).toList())
                .contains(2L, "two")
                .doesNotContain("one");
        assertThat(change.cells().stream().map(cell -> cell.of(ticket.at(2))).toList())
                .contains(3L, "one");
    }
}
