package kefu.callback.attempt;

import static kefu.callback.CallbackProblem.ANSWERS_INVALID;
import static kefu.callback.CallbackProblem.ATTEMPT_INCONSISTENT;
import static kefu.callback.CallbackProblem.IDENTITY_NOT_VERIFIED;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import kefu.callback.questions.Questionnaire;
import kefu.callback.task.CallbackKind;
import kefu.platform.problem.Violation;
import kefu.platform.text.Text;
import org.jspecify.annotations.Nullable;

/** What a record of a call must not say: one rule a method, in the order the manual walks through a call. */
final class AttemptRules {

    private AttemptRules() {}

    /** 002-M9 第二条1: no information before the identity is verified, so nothing of it can be on record. */
    static void nothingSaidBeforeIdentity(NewAttempt attempt) {
        List<Violation> said = attempt.identified() ? List.of() : results(attempt);
        if (!said.isEmpty()) {
            throw IDENTITY_NOT_VERIFIED
                    .because(
                            "核实客户身份之前不得告知或记录任何内容",
                            "Nothing may be said or recorded before the customer's identity is verified")
                    .at("/identityVerified", "required", "须为 true", "Must be true")
                    .at(said);
        }
    }

    /** Who was not reached, or had no time, has not answered, accepted or signed. */
    static void noResultWithoutATalk(NewAttempt attempt, Finding finding) {
        boolean talked = finding != Finding.NOT_REACHED && finding != Finding.NOT_CONVENIENT;
        List<Violation> said = talked ? List.of() : results(attempt);
        if (!said.isEmpty()) {
            throw ATTEMPT_INCONSISTENT
                    .because("未与客户通话，不应有通话结果", "There was no talk with the customer, so it cannot have results")
                    .at(said);
        }
    }

    /** Where the customer is told a result, the record says whether he accepts it. */
    static void acceptanceIsAsked(NewAttempt attempt, CallbackKind kind, Finding finding) {
        if (finding.endsTheTalk() && kind.isAskingAcceptance() && attempt.accepted() == null) {
            throw ATTEMPT_INCONSISTENT
                    .because("须记录客户是否接受", "The record must say whether the customer accepts")
                    .at("/accepted", "required", "必填", "Must be given");
        }
    }

    /** The questions of this kind of callback are answered, in the right form. */
    static void answersFit(NewAttempt attempt, Questionnaire questions, Finding finding) {
        if (attempt.answers() == null && !finding.endsTheTalk()) {
            return;
        }
        var answers = attempt.answers() == null ? kefu.platform.json.Json.object() : attempt.answers();
        List<Violation> faults = questions.faults(answers, finding.endsTheTalk());
        if (!faults.isEmpty()) {
            throw ANSWERS_INVALID
                    .because("回访答案有 " + faults.size() + " 处问题", faults.size() + " thing(s) are wrong with the answers")
                    .at(faults);
        }
    }

    /** Another call lies ahead of us, and only where there is one; nobody signs in the future. */
    static void timesMakeSense(NewAttempt attempt, Finding finding, Instant now) {
        List<Violation> faults = new ArrayList<>();
        if (attempt.nextAt() != null && !attempt.nextAt().isAfter(now)) {
            faults.add(fault("/nextAt", "not-in-future", "须晚于当前时间", "Must be in the future"));
        }
        if (finding == Finding.CONCLUDED && (attempt.nextAt() != null || attempt.nextAssignee() != null)) {
            faults.add(fault(
                    "/nextAt", "no-next-call", "回访已完成，无需再次回访", "The callback is complete: there is no next call"));
        }
        Signature signature = attempt.signature();
        if (signature != null
                && signature.signedAt() != null
                && signature.signedAt().isAfter(now)) {
            faults.add(fault("/signature/signedAt", "in-future", "不得晚于当前时间", "Must not be in the future"));
        }
        if (!faults.isEmpty()) {
            throw ATTEMPT_INCONSISTENT
                    .because("时间不合理", "The times make no sense")
                    .at(faults);
        }
    }

    private static List<Violation> results(NewAttempt attempt) {
        List<Violation> said = new ArrayList<>();
        note(said, "/accepted", attempt.accepted());
        note(said, "/told", attempt.told());
        note(said, "/answers", attempt.answered() ? attempt.answers() : null);
        note(said, "/signature", attempt.signature());
        note(said, "/newDemand", attempt.newDemand());
        return said;
    }

    private static void note(List<Violation> said, String pointer, @Nullable Object value) {
        if (value != null) {
            said.add(fault(pointer, "not-allowed", "此时不应填写", "Cannot be given here"));
        }
    }

    private static Violation fault(String pointer, String code, String zh, String en) {
        return new Violation(pointer, code, Text.of(zh, en));
    }
}
