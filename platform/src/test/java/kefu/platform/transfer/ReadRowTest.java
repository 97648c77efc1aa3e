package kefu.platform.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Stream;
import kefu.platform.json.Json;
import kefu.platform.problem.CommonProblem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReadRowTest {

    @Test
    void rowsAboutDifferentThingsAreTakenTogether() {
        assertThat(together("{\"externalId\": \"a\"}", "{}", "{\"externalId\": \"b\", \"number\": \"1\"}", "{}"))
                .hasSize(4);
    }

    @Test
    void whatIsAboutTheSameAsARowBeforeWaitsWithAllBehindIt() {
        assertThat(together("{\"externalId\": \"a\"}", "{\"number\": \"1\"}", "{\"externalId\": \"a\"}", "{}"))
                .hasSize(2);
        assertThat(together("{\"externalId\": \"a\", \"number\": \"1\"}", "{\"externalId\": \"b\", \"number\": \"1\"}"))
                .hasSize(1);
    }

    @Test
    void oneThatIsCalledByOurNumberOutsideTooDoesNotWaitForItself() {
        assertThat(together("{\"externalId\": \"1\", \"number\": \"1\"}")).hasSize(1);
    }

    @Test
    void whatIsNoRowIsAmongThemWithItsReason() {
        List<ReadRow<Named>> read = together("{\"bad\": true}", "{\"externalId\": \"a\"}");
        assertThat(read).hasSize(2);
        assertThat(read.getFirst().row()).isNull();
        assertThat(read.getFirst().refused()).isNotNull();
        assertThat(ReadRow.understood(read)).extracting(Named::externalId).containsExactly("a");
    }

    private static List<ReadRow<Named>> together(String... rows) {
        return ReadRow.together(
                Stream.of(rows)
                        .map(row -> new Row(1, (ObjectNode) Json.read(row), true))
                        .toList(),
                ReadRowTest::named);
    }

    private static Named named(Row row) {
        if (row.values().has("bad")) {
            throw CommonProblem.INVALID.because("不行", "No");
        }
        return new Named(
                row.values().path("externalId").textValue(),
                row.values().path("number").textValue());
    }

    private record Named(
            @Nullable String externalId, @Nullable String number) implements KnownRow {}
}
