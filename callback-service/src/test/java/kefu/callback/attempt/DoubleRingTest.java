package kefu.callback.attempt;

import static kefu.callback.Callbacks.agent;
import static kefu.callback.Callbacks.asked;
import static kefu.callback.Callbacks.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import kefu.platform.testkit.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Eight agents reach for the same callback at the same moment: the customer is rung by one of them. */
@QuarkusTest
class DoubleRingTest {

    private static final int AGENTS = 8;

    @BeforeEach
    void aMonday() {
        TestClock.set("2024-03-04T10:00:00+08:00");
    }

    @Test
    void oneOfThemHoldsIt() throws Exception {
        String callback = asked("RESULT", UUID.randomUUID(), "2024-03-05");
        assertThat(allAtOnce(callback, "assignment", "{}"))
                .containsOnlyOnce(200)
                .filteredOn(status -> status != 200)
                .containsOnly(409);
        assertThat(read(callback).getString("assignee")).isNotNull();
    }

    @Test
    void oneRecordEndsIt() throws Exception {
        String callback = asked("RESULT", UUID.randomUUID(), "2024-03-05");
        assertThat(allAtOnce(
                        callback, "attempts", "{\"outcome\":\"REACHED\",\"identityVerified\":true,\"accepted\":true}"))
                .containsOnlyOnce(201)
                .filteredOn(status -> status != 201)
                .containsOnly(409);
        assertThat(read(callback).getList("attempts")).hasSize(1);
        assertThat(read(callback).getString("state")).isEqualTo("COMPLETED");
    }

    private static List<Integer> allAtOnce(String callback, String step, String body) throws Exception {
        List<Callable<Integer>> calls = IntStream.range(0, AGENTS)
                .mapToObj(number -> (Callable<Integer>) () -> agent("30" + number)
                        .body(body)
                        .post("/api/v1/callbacks/" + callback + "/" + step)
                        .statusCode())
                .toList();
        try (var agents = Executors.newFixedThreadPool(AGENTS)) {
            return agents.invokeAll(calls).stream()
                    .map(done -> done.resultNow())
                    .toList();
        }
    }
}
