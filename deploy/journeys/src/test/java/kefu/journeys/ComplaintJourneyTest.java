package kefu.journeys;

import static kefu.journeys.Stage.SUITE;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

/** Chain 1: a major complaint from the first call to its evaluation (004-S9 六, 003-篇11 三1). */
class ComplaintJourneyTest {

    private final Person agent = Stage.agent();
    private final Person other = Stage.otherAgent();

    @Test
    void aMajorComplaintIsRectifiedCalledBackSignedAndEvaluated() {
        SUITE.itIs("2024-03-01T10:00:00+08:00");
        String id = accepted("MAJOR");
        assertThat(due(id, "rectify")).startsWith("2024-03-04T02:00");
        assertThat(due(id, "reply")).startsWith("2024-03-02T02:00");
        assertThat(agent.step("tickets", id, "answer-customer", "{'answer':'too early'}")
                        .status())
                .isEqualTo(409);

        SUITE.itIs("2024-03-04T09:05:00+08:00");
        ComplaintStory.upToResolution(agent, id);
        assertThat(state(id)).isEqualTo("RESOLVED");
        assertThat(clock(id, "rectify")).isEqualTo("MET");

        JsonNode task = Stage.eventually(other, "/callbacks?ticketId=" + id, item -> true);
        assertThat(task.path("dueAt").asText()).startsWith("2024-03-11T1");
        assertThat(task.path("dueOn").asText()).isEqualTo("2024-03-11");

        SUITE.itIs("2024-03-11T09:30:00+08:00");
        Callback.contentAndSigned(other, task.path("id").asText()).ok();
        Stage.until(agent, "/tickets/" + id, "/state", "CALLED_BACK");
        agent.step("tickets", id, "evaluate", "{'evaluation':'handled in time'}")
                .ok();
        assertThat(state(id)).isEqualTo("EVALUATED");
        assertThat(agent.get("/tickets/" + id).text("/closed")).isEqualTo("true");
        assertThat(agent.get("/tickets/" + id + "/history").items().size()).isGreaterThanOrEqualTo(9);
    }

    @Test
    void anUnsatisfiedCustomerOpensTheComplaintAgainAndSomebodyElseCallsNext() {
        SUITE.itIs("2024-03-04T09:05:00+08:00");
        String id = accepted("GENERAL");
        ComplaintStory.upToResolution(agent, id);
        JsonNode task = Stage.eventually(other, "/callbacks?ticketId=" + id, item -> true);
        assertThat(task.path("dueOn").asText()).isEqualTo("2024-03-18");
        other.post(
                        "/callbacks/" + task.path("id").asText() + "/attempts",
                        "{'outcome':'REACHED','identityVerified':true,'convenient':true,'accepted':false,'told':'result'}")
                .ok();
        Stage.until(agent, "/tickets/" + id, "/state", "RESPONSIBILITY_ASSIGNED");
        JsonNode retry =
                other.get("/callbacks/" + task.path("id").asText()).ok().body();
        assertThat(retry.path("rejectedBy").asText()).isEqualTo("1002");
    }

    private String accepted(String severity) {
        return ComplaintStory.accepted(agent, severity);
    }

    private String state(String id) {
        return agent.get("/tickets/" + id).ok().text("/state");
    }

    private String due(String id, String clock) {
        return ofClock(id, clock, "dueAt");
    }

    private String clock(String id, String clock) {
        return ofClock(id, clock, "state");
    }

    private String ofClock(String id, String name, String field) {
        for (JsonNode clock : agent.get("/tickets/" + id).ok().body().path("clocks")) {
            if (clock.path("name").asText().equals(name)) {
                return clock.path(field).asText();
            }
        }
        throw new AssertionError("no clock " + name);
    }
}
