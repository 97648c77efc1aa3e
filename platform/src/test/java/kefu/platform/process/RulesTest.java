package kefu.platform.process;

import static kefu.platform.process.Story.agent;
import static kefu.platform.process.Story.role;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Set;
import kefu.platform.identity.Rank;
import kefu.platform.json.Json;
import kefu.platform.problem.Refusal;
import org.junit.jupiter.api.Test;

class RulesTest {

    private static final String REASON = "{\"reason\": \"又坏了\"}";

    @Test
    void anAppointmentMustLieInTheFuture() {
        Story story = Story.complaint("MAJOR");
        Refusal refusal = story.refused("hold", "{\"appointedAt\": \"2024-03-01T10:00:00+08:00\", \"reason\": \"x\"}");
        assertThat(refusal.type()).isEqualTo(ProcessProblem.GUARD_FAILED);
        story.take("hold", "{\"appointedAt\": \"2024-03-01T10:00:01+08:00\", \"reason\": \"x\"}");
    }

    @Test
    void aGuardOnAFieldPointsToIt() {
        Refusal refusal = catchThrowableOfType(
                Refusal.class,
                () -> Story.open(
                        Definitions.COMPLAINT,
                        Story.COMPLAINT.replace("2024-03-01", "2025-03-01"),
                        agent("1001"),
                        "2024-03-01T10:00:00+08:00"));
        assertThat(refusal.type().status()).isEqualTo(422);
        assertThat(refusal.violations())
                .extracting("pointer", "code")
                .containsExactly(org.assertj.core.groups.Tuple.tuple("/form/complainedAt", "in-the-future"));
    }

    @Test
    void aCaseIsOpenedOnlyByTheRolesNamed() {
        Refusal refusal = catchThrowableOfType(
                Refusal.class,
                () -> Story.open(
                        Definitions.COMPLAINT, Story.COMPLAINT, role("1", "CLEANER"), "2024-03-01T10:00:00+08:00"));
        assertThat(refusal.type().status()).isEqualTo(403);
        assertThat(refusal.extensions()).containsEntry("allowedFor", List.of("AGENT", "SUPERVISOR"));
    }

    @Test
    void openingDerivesRelationsAssigneePriorityDataAndEvents() {
        Story story = Story.complaint("MAJOR");
        assertThat(story.state.roles()).containsEntry("receiver", "1001").containsEntry("replier", "1001");
        assertThat(story.state.assignee()).isEqualTo("1001");
        assertThat(story.state.priority()).isEqualTo("HIGH");
        assertThat(story.state.data().path("route").asText()).isEqualTo("NONE");
        assertThat(story.lastEmission("ticket.complaint.created.v1").toString()).isEqualTo("{\"severity\":\"MAJOR\"}");
    }

    @Test
    void factsOfTheServiceAreDataOfTheCase() {
        Outcome outcome = Story.ENGINE.open(
                Definitions.COMPLAINT,
                Json.read(Story.COMPLAINT),
                Json.object().put("customerClass", "A"),
                agent("1001"),
                Story.instant("2024-03-01T10:00:00+08:00"));
        assertThat(outcome.emissions().getFirst().data().path("customerClass").asText())
                .isEqualTo("A");
    }

    @Test
    void afterAHandoverTheOtherOneAnswersAndTheReceiverStays() {
        Story story = Story.complaint("MAJOR").take("hand-over", "{\"to\": \"1002\", \"department\": \"GAS\"}");
        assertThat(story.state.assignee()).isEqualTo("1002");
        assertThat(story.state.department()).isEqualTo("GAS");
        assertThat(story.state.roles()).containsEntry("receiver", "1001").containsEntry("follower", "1002");
        assertThat(story.refused("determine-nature", "{\"nature\": \"x\"}", agent("1001"))
                        .type())
                .isEqualTo(ProcessProblem.NOT_ALLOWED);
        story.take("determine-nature", "{\"nature\": \"x\"}", agent("1002"));
    }

    @Test
    void rolesAndRankOfOneAlternativeMustBothBeTrue() {
        Story story = Story.complaint("MAJOR").answered();
        Actor junior = new Actor("2002", Set.of("CS_MANAGER"), Rank.EMPLOYEE, null, null);
        assertThat(story.refused("resolve", "{}", junior).extensions().get("allowedFor"))
                .isEqualTo(List.of("follower", "CS_MANAGER", "rank:MANAGER"));
        story.take("resolve", "{}", role("2002", "CS_MANAGER"));
    }

    @Test
    void onlySomebodyOfTheDepartmentProposes() {
        Story story = Story.complaint("MAJOR")
                .take("determine-nature", "{\"nature\": \"x\"}")
                .take("investigate", "{\"cause\": \"x\"}")
                .take("hand-over", "{\"to\": \"1001\", \"department\": \"GAS\"}");
        assertThat(story.refused("propose-solution", "{\"solution\": \"x\"}").type())
                .isEqualTo(ProcessProblem.NOT_ALLOWED);
    }

    @Test
    void aStepOfAnEventIsNobodysAndTheOtherWayRound() {
        Story story = Story.complaint("MAJOR").answered().take("resolve");
        assertThat(story.refused("record-callback", "{\"signed\": true}").type())
                .isEqualTo(ProcessProblem.NOT_ALLOWED);
        assertThat(story.refused("evaluate", "{}", Actor.event("callback.completed.v1"))
                        .type())
                .isEqualTo(ProcessProblem.NOT_ALLOWED);
        assertThat(story.refused("record-callback", "{\"signed\": false}", Actor.event("callback.completed.v1"))
                        .type())
                .isEqualTo(ProcessProblem.GUARD_FAILED);
    }

    @Test
    void tooEarlyNamesTheDayFromWhichItIsPossible() {
        Story story = Story.complaint("MAJOR", "2024-03-01T17:30:00+08:00").evaluated();
        story.until("2024-03-03T23:59:59+08:00");
        Refusal refusal = story.refused("reopen", REASON, role("2002", "CS_MANAGER"));
        assertThat(refusal.type()).isEqualTo(ProcessProblem.TOO_EARLY);
        assertThat(refusal.extensions()).containsEntry("possibleFrom", "2024-03-04");
        story.until("2024-03-04T00:00:00+08:00").take("reopen", REASON, role("2002", "CS_MANAGER"));
    }

    @Test
    void whoTookAStepMayNotTakeTheOneThatNeedsAnother() {
        Story story = Story.complaint("MAJOR").evaluated().until("2024-03-04T10:00:00+08:00");
        Actor same = new Actor("1001", Set.of("CS_MANAGER", "AGENT"), Rank.MANAGER, null, null);
        assertThat(story.refused("reopen", REASON, same).type()).isEqualTo(ProcessProblem.OTHER_PERSON);
        assertThat(story.refused("archive", "{}", same).type()).isEqualTo(ProcessProblem.OTHER_PERSON);
        story.take("archive", "{}", agent("1002"));
    }

    @Test
    void onceIsOnce() {
        Story story = Story.complaint("MAJOR").evaluated().take("archive", "{}", agent("1002"));
        Refusal refusal = story.refused("archive", "{}", agent("1003"));
        assertThat(refusal.type()).isEqualTo(ProcessProblem.ILLEGAL_STEP);
        assertThat(refusal.extensions()).containsEntry("once", true);
    }

    @Test
    void requiredAndForbiddenStepsAreNamed() {
        Story story = Story.complaint("MAJOR");
        assertThat(story.refused("ask-department", "{\"handler\": \"1\", \"replyBy\": \"2024-03-05\"}")
                        .extensions())
                .containsEntry("missing", List.of("investigate"));
        story.answered();
        assertThat(story.refused("hand-over", "{\"to\": \"1002\", \"department\": \"GAS\"}")
                        .extensions())
                .containsEntry("forbiddenAfter", List.of("answer-customer"));
    }

    @Test
    void aStepThatDoesNotApplyIsHiddenAndRefused() {
        Story story = Story.complaint("MAJOR");
        assertThat(story.allowed(agent("1001"))).doesNotContain("resume");
        assertThat(story.refused("resume", "{}").type()).isEqualTo(ProcessProblem.NOT_APPLICABLE);
    }

    @Test
    void aClosedCaseTakesOnlyWhatFollowsItsEnd() {
        Story story = Story.complaint("MAJOR").evaluated();
        assertThat(story.refused("hold", "{}").type()).isEqualTo(ProcessProblem.ILLEGAL_STEP);
        assertThat(story.refused("evaluate", "{}").extensions()).containsEntry("missing", List.of());
        assertThat(story.take("archive", "{}", agent("1002")).state.closed()).isTrue();
    }

    @Test
    void anUnknownStepIsNotFound() {
        Refusal refusal = Story.complaint("MAJOR").refused("dance", "{}");
        assertThat(refusal.type().status()).isEqualTo(404);
    }

    @Test
    void whatWasCopiedKeepsEveryDigit() {
        String form = Story.COMPLAINT.replace(
                "\"severity\"",
                "\"amountInDispute\": {\"amount\": \"1234567890123.40\", \"currency\": \"CNY\"}, \"severity\"");
        Story story = Story.open(Definitions.COMPLAINT, form, agent("1001"), "2024-03-01T10:00:00+08:00");
        assertThat(story.state.data().at("/amountInDispute/amount").asText()).isEqualTo("1234567890123.40");
    }
}
