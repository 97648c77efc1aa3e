package kefu.ticket.merging;

import static kefu.ticket.Calls.agent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import kefu.platform.testkit.TestClock;
import kefu.ticket.Calls;
import kefu.ticket.ComplaintSteps;
import kefu.ticket.Forms;
import kefu.ticket.Told;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What happens outside while a ticket is merged is not lost when the merge is undone. */
@QuarkusTest
class MergeEventsTest {

    private final Calls agent = agent("1001");

    @BeforeEach
    void fridayMorning() {
        TestClock.freeze("2024-03-01T10:00:00+08:00");
    }

    @Test
    void aCallbackMadeWhileTheComplaintWasMergedCountsOnceTheMergeIsUndone() {
        String target = agent.opened("complaint", Forms.complaint("GENERAL"));
        String source = agent.opened("complaint", Forms.complaint("GENERAL"));
        ComplaintSteps.untilResolved(agent, source);
        String merge = merged(target, source);
        ComplaintSteps.publishCallback(source, true);
        await().until(() -> steps(source).contains("kept-while-merged"));
        agent.get("/" + source).then().body("state", equalTo("MERGED"));

        undo(target, merge);
        agent.get("/" + source).then().body("state", equalTo("CALLED_BACK")).body("closed", equalTo(false));
        assertThat(steps(source)).containsSubsequence("merged", "kept-while-merged", "merge-undone", "record-callback");
    }

    @Test
    void aRejectionThatCameMeanwhileReopensTheWork() {
        String target = agent.opened("complaint", Forms.complaint("GENERAL"));
        String source = agent.opened("complaint", Forms.complaint("GENERAL"));
        ComplaintSteps.untilResolved(agent, source);
        String merge = merged(target, source);
        ComplaintSteps.publishRejection(source);
        await().until(() -> steps(source).contains("kept-while-merged"));
        undo(target, merge);
        agent.get("/" + source).then().body("state", equalTo("RESPONSIBILITY_ASSIGNED"));
    }

    @Test
    void whatWasLateBeforeTheMergeIsReportedOnAfterwards() {
        String target = agent.opened("complaint", Forms.complaint("GENERAL"));
        String source = agent.opened("complaint", Forms.complaint("MAJOR"));
        String other = agent.opened("complaint", Forms.complaint("MAJOR"));
        TestClock.freeze("2024-03-04T10:00:01+08:00");
        await().until(() -> steps(source).contains("clock-breached"));
        String merge = merged(target, source);
        TestClock.freeze("2024-03-04T12:00:01+08:00");
        await().until(() -> escalated(other).contains("rectify1"));
        undo(target, merge);
        TestClock.freeze("2024-03-05T10:00:01+08:00");
        await().until(() -> escalated(source).contains("rectify2"));
        assertThat(escalated(source)).doesNotContain("rectify1");
    }

    private static List<String> escalated(String id) {
        return Told.about(id, "ticket.sla.escalated.v1").stream()
                .map(told -> told.data().path("clock").asText()
                        + told.data().path("level").asText())
                .toList();
    }

    private List<String> steps(String id) {
        return agent.get("/" + id + "/history").path("items.step");
    }

    private String merged(String into, String from) {
        return agent.post("/tickets/" + into + "/merges", Map.of("from", from, "reason", "同一件事"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private void undo(String ticket, String merge) {
        agent.post("/tickets/" + ticket + "/merges/" + merge + "/undo", Map.of())
                .then()
                .statusCode(200);
    }
}
