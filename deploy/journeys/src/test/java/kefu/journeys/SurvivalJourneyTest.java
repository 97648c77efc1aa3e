package kefu.journeys;

import static kefu.journeys.Stage.SUITE;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The complaint's story once more, while every process of the suite is ended with kill -9 in the middle at some time, alone
 * or with others, and started again: nothing acknowledged is lost, nothing happens twice.
 */
class SurvivalJourneyTest {

    private final Person agent = Stage.agent();
    private final Person other = Stage.otherAgent();

    @AfterEach
    void everythingRunsAgain() {
        SUITE.up();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ticket-service",
                "callback-service customer-archive-service billing-service",
                "gateway kafka",
                "mysql"
            })
    void aDeathInTheMiddleLosesNothingAndDoublesNothing(String processes) {
        SUITE.itIs("2024-03-04T09:05:00+08:00");
        String id = ComplaintStory.accepted(agent, "MAJOR");
        agent.step("tickets", id, "determine-nature", "{'nature':'SERVICE'}").ok();

        Thread repair = new Thread(() -> {
            for (String process : processes.split(" ")) {
                SUITE.kill(process);
            }
            SUITE.up();
        });
        repair.start();
        // Goes on against a suite that is missing a part; a client repeats what was not answered, with its key.
        agent.step("tickets", id, "investigate", "{'cause':'door sensor failed'}")
                .ok();
        agent.step("tickets", id, "assign-responsibility", "{'department':'ENGINEERING'}")
                .ok();
        agent.step("tickets", id, "propose-solution", "{'solution':'replace the sensor'}")
                .ok();
        agent.step("tickets", id, "answer-customer", "{'answer':'replaced today'}")
                .ok();
        agent.step("tickets", id, "resolve", "{'result':'replaced and tested'}").ok();
        join(repair);

        JsonNode task = Stage.eventually(other, "/callbacks?ticketId=" + id, item -> true);
        Stage.contentAndSigned(other, task.path("id").asText()).ok();
        Stage.until(agent, "/tickets/" + id, "/state", "CALLED_BACK");
        agent.step("tickets", id, "evaluate", "{'evaluation':'handled in time'}")
                .ok();

        assertThat(other.get("/callbacks?ticketId=" + id).items()).hasSize(1);
        assertThat(other.get("/callbacks/" + task.path("id").asText() + "/attempts")
                        .items())
                .hasSize(1);
        long resolutions = 0;
        for (JsonNode entry : agent.get("/tickets/" + id + "/history?limit=200").items()) {
            resolutions += entry.path("step").asText().equals("resolve") ? 1 : 0;
        }
        assertThat(resolutions).isEqualTo(1);
    }

    private static void join(Thread thread) {
        Awaitility.await().atMost(Duration.ofMinutes(3)).until(() -> !thread.isAlive());
    }
}
