package kefu.ticket.ticket;

import static kefu.ticket.Calls.agent;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import kefu.ticket.Calls;
import kefu.ticket.Forms;
import kefu.ticket.Together;
import kefu.ticket.Told;
import org.junit.jupiter.api.Test;

/** Several people at the same moment. */
@QuarkusTest
class ConcurrencyTest {

    private final Calls agent = agent("1001");

    @Test
    void ofManyWhoTakeTheSameStepOneSucceeds() throws Exception {
        String id = agent.opened("complaint", Forms.complaint("GENERAL"));
        List<Integer> answers = Together.times(
                8,
                () -> agent.take(id, "determine-nature", Map.of("nature", "设备故障"))
                        .statusCode());
        assertThat(answers).containsOnlyOnce(200);
        assertThat(answers).containsOnly(200, 409);
        assertThat(Told.about(id, "ticket.complaint.classified.v1")).hasSize(1);
        assertThat(agent.get("/" + id + "/history").<List<Integer>>path("items.seq"))
                .containsExactly(1, 2);
    }

    @Test
    void noNumberIsGivenTwice() throws Exception {
        List<String> numbers = Together.times(
                40, () -> agent.open("inquiry", Map.of("question", "营业时间?")).<String>path("number"));
        assertThat(new HashSet<>(numbers)).hasSize(40).doesNotContainNull();
    }
}
