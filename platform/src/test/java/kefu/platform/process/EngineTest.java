package kefu.platform.process;

import static kefu.platform.process.Story.agent;
import static kefu.platform.process.Story.role;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kefu.platform.process.ClockState.Status;
import org.junit.jupiter.api.Test;

class EngineTest {

    @Test
    void aMajorComplaintIsRectifiedWithinOneWorkingDay() {
        assertThat(Story.complaint("MAJOR").due("rectify")).startsWith("2024-03-04T10:00");
    }

    @Test
    void aGeneralComplaintIsRectifiedWithinThreeWorkingDays() {
        assertThat(Story.complaint("GENERAL").due("rectify")).startsWith("2024-03-06T10:00");
    }

    @Test
    void everyStepOfTheManualInItsOrderEndsTheCase() {
        Story story = Story.complaint("MAJOR").evaluated();
        assertThat(story.state.state()).isEqualTo("EVALUATED");
        assertThat(story.state.closed()).isTrue();
        assertThat(story.emitted()).containsExactly("ticket.complaint.created.v1", "ticket.complaint.rectified.v1");
        assertThat(story.state.clocks().values()).extracting(ClockState::state).containsOnly(Status.MET);
        assertThat(story.timers).isEmpty();
    }

    @Test
    void aStepOutOfOrderNamesTheStepsStillMissing() {
        var refusal = Story.complaint("MAJOR").refused("answer-customer", "{\"answer\": \"x\"}");
        assertThat(refusal.type()).isEqualTo(ProcessProblem.ILLEGAL_STEP);
        assertThat(refusal.extensions())
                .containsEntry("missing", List.of("determine-nature", "investigate", "propose-solution"))
                .containsEntry("expected", List.of("SOLUTION_PROPOSED"));
    }

    @Test
    void onlyTheFollowerMayGoOn() {
        var refusal = Story.complaint("MAJOR").refused("determine-nature", "{\"nature\": \"x\"}", agent("1002"));
        assertThat(refusal.type()).isEqualTo(ProcessProblem.NOT_ALLOWED);
        assertThat(refusal.extensions()).containsEntry("allowedFor", List.of("follower"));
    }

    @Test
    void whoIsNotTheReplierIsToldSoHoweverFarTheCaseIs() {
        var refusal = Story.complaint("MAJOR").refused("answer-customer", "{\"answer\": \"x\"}", agent("1002"));
        assertThat(refusal.type()).isEqualTo(ProcessProblem.NOT_ALLOWED);
        assertThat(refusal.extensions()).containsEntry("allowedFor", List.of("replier"));
    }

    @Test
    void aFaultyFormPointsToEveryField() {
        var refusal = Story.complaint("MAJOR").refused("hold", "{\"appointedAt\": \"tomorrow\", \"why\": 1}");
        assertThat(refusal.type()).isEqualTo(ProcessProblem.FORM_INVALID);
        assertThat(refusal.violations())
                .extracting(violation -> violation.pointer() + " " + violation.code())
                .containsExactlyInAnyOrder(
                        "/form/appointedAt date-time", "/form/reason required", "/form/why unknown-field");
    }

    @Test
    void aBreachIsToldOnceAndStays() {
        Story story = Story.complaint("MAJOR").until("2024-03-05T10:00:00+08:00");
        assertThat(story.clock("rectify").state()).isEqualTo(Status.BREACHED);
        assertThat(story.emitted().stream().filter("ticket.sla.breached.v1"::equals))
                .hasSize(2);
        assertThat(story.emitted().stream().filter("ticket.sla.warned.v1"::equals))
                .hasSize(3);
        story.answered();
        assertThat(story.clock("reply").state()).isEqualTo(Status.BREACHED);
        assertThat(story.clock("reply").stoppedAt()).isEqualTo(story.now);
    }

    @Test
    void theButtonsAreWhatTheCallerCanDo() {
        Story story = Story.complaint("MAJOR");
        assertThat(story.allowed(agent("1001"))).containsExactly("determine-nature", "hold", "hand-over");
        assertThat(story.allowed(agent("1002"))).isEmpty();
        assertThat(story.allowed(role("2001", "SUPERVISOR"))).containsExactly("change-severity");
    }
}
