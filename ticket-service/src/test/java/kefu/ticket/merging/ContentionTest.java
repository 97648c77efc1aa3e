package kefu.ticket.merging;

import static kefu.ticket.Calls.agent;
import static kefu.ticket.Calls.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import kefu.platform.testkit.TestClock;
import kefu.ticket.Calls;
import kefu.ticket.Forms;
import kefu.ticket.Together;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Steps, jobs, merges and splits that meet on one ticket: each happens or is refused, and no history has a gap. */
@QuarkusTest
class ContentionTest {

    private final Calls agent = agent("1001");
    private final Calls supervisor = as("2001", "SUPERVISOR");

    @BeforeEach
    void fridayMorning() {
        TestClock.freeze("2024-03-01T10:00:00+08:00");
    }

    @Test
    void aStepThatAJobAndAPersonTakeAtOnceIsTakenOnce() throws Exception {
        for (int round = 0; round < 3; round++) {
            List<String> tickets = List.of(complaint(), complaint(), complaint());
            Map<String, Object> nature = Map.of("nature", "设备故障");
            Map<String, Object> action = Map.of("kind", "STEP", "step", "determine-nature", "form", nature);
            List<String> answers = Together.at(
                    () -> agent.post("/tickets/bulk", Map.of("action", action, "tickets", tickets))
                            .path("id"),
                    () -> code(agent.take(tickets.get(2), "determine-nature", nature)),
                    () -> code(agent.take(tickets.get(1), "determine-nature", nature)),
                    () -> code(agent.take(tickets.get(0), "determine-nature", nature)));
            String job = answers.getFirst();
            await().until(() -> "DONE".equals(agent.read("/ticket-jobs/" + job).path("status")));
            List<String> byHand = answers.subList(1, 4).stream()
                    .filter(answer -> answer.equals("200"))
                    .toList();
            assertThat(answers.subList(1, 4)).isSubsetOf("200", "409");
            assertThat(agent.read("/ticket-jobs/" + job).<Integer>path("done")).isEqualTo(3 - byHand.size());
            for (String id : tickets) {
                assertThat(history(id, "step")).containsExactly("opened", "determine-nature");
                withoutGaps(id);
            }
        }
    }

    @Test
    void aJobThatMergesMeetsStepsOnBothSides() throws Exception {
        String target = complaint();
        List<String> sources = List.of(complaint(), complaint());
        Map<String, Object> action = Map.of("kind", "MERGE", "into", target);
        List<String> answers = Together.at(
                () -> agent.post("/tickets/bulk", Map.of("action", action, "tickets", sources))
                        .path("id"),
                () -> code(agent.take(target, "determine-nature", Map.of("nature", "设备故障"))),
                () -> code(agent.take(sources.get(1), "determine-nature", Map.of("nature", "设备故障"))));
        await().until(() ->
                "DONE".equals(agent.read("/ticket-jobs/" + answers.getFirst()).path("status")));
        assertThat(answers.get(1)).isEqualTo("200");
        assertThat(answers.get(2)).isIn("200", "409");
        sources.forEach(source -> assertThat(state(source)).isEqualTo("MERGED"));
        assertThat(history(target, "step"))
                .contains("determine-nature")
                .filteredOn("merged-in"::equals)
                .hasSize(2);
        for (String id : List.of(target, sources.get(0), sources.get(1))) {
            withoutGaps(id);
        }
    }

    @Test
    void aTicketIsSplitBeforeItGoesIntoAnotherOneOrNotAtAll() throws Exception {
        Map<String, Object> second = Map.of("process", "inquiry", "form", Map.of("question", "停车?"));
        for (int round = 0; round < 4; round++) {
            String target = complaint();
            String source = complaint();
            List<Response> answers = Together.at(
                    () -> merge(target, source),
                    () -> agent.post("/tickets/" + source + "/splits", second),
                    () -> agent.post("/tickets/" + target + "/splits", second));
            assertThat(answers).extracting(Response::statusCode).isSubsetOf(201, 409);
            assertThat(answers.get(0).statusCode()).isEqualTo(201);
            assertThat(answers.get(2).statusCode()).isEqualTo(201);
            boolean split = answers.get(1).statusCode() == 201;
            assertThat(history(source, "step"))
                    .isEqualTo(split ? List.of("opened", "split", "merged") : List.of("opened", "merged"));
            withoutGaps(source);
            withoutGaps(target);
        }
    }

    @Test
    void mergesThatRunInACircleLeaveOneTicketOpenAndAllOthersLeadToIt() throws Exception {
        for (int round = 0; round < 4; round++) {
            String a = complaint();
            String b = complaint();
            String c = complaint();
            List<Integer> answers = Together.at(
                    () -> merge(a, b).statusCode(),
                    () -> merge(b, c).statusCode(),
                    () -> merge(c, a).statusCode());
            assertThat(answers).containsOnly(201, 409);
            List<String> states = List.of(state(a), state(b), state(c));
            assertThat(states).contains("RECORDED");
            assertThat(states.stream().filter("MERGED"::equals))
                    .hasSameSizeAs(
                            answers.stream().filter(answer -> answer == 201).toList());
            List.of(a, b, c).forEach(this::withoutGaps);
        }
    }

    @Test
    void anUndoneMergeAndTheNextOneHappenOneAfterTheOther() throws Exception {
        for (int round = 0; round < 4; round++) {
            String a = complaint();
            String b = complaint();
            String c = complaint();
            String merge = merge(a, b).then().statusCode(201).extract().path("id");
            List<Integer> answers = Together.at(
                    () -> supervisor
                            .post("/tickets/" + a + "/merges/" + merge + "/undo", Map.of())
                            .statusCode(),
                    () -> merge(c, a).statusCode(),
                    () -> merge(c, b).statusCode());
            assertThat(answers).isSubsetOf(200, 201, 409);
            assertThat(state(c)).isEqualTo("RECORDED");
            List.of(a, b, c).forEach(this::withoutGaps);
        }
    }

    private String complaint() {
        return agent.opened("complaint", Forms.complaint("GENERAL"));
    }

    private Response merge(String into, String from) {
        return agent.post("/tickets/" + into + "/merges", Map.of("from", from));
    }

    private static String code(Response answer) {
        return Integer.toString(answer.statusCode());
    }

    private String state(String id) {
        return agent.get("/" + id).path("state");
    }

    /** Of the ticket itself, without what is shown from those that went into it. */
    private <T> List<T> history(String id, String what) {
        return agent.get("/" + id + "/history?limit=200").path("items.findAll { it.ticketId == '" + id + "' }." + what);
    }

    private void withoutGaps(String id) {
        List<Integer> numbers = history(id, "seq");
        assertThat(numbers)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, numbers.size()).boxed().toList());
    }
}
