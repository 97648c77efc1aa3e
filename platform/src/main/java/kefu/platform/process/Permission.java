package kefu.platform.process;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import kefu.platform.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** Decides whether an actor may take a step: by role and rank first, then by what he is to this very case. */
final class Permission {

    /** How far the actor gets, least first; of several alternatives the best counts. */
    enum Verdict {
        NEVER,
        NOT_IN_THIS_CASE,
        OTHER_PERSON_NEEDED,
        ALLOWED
    }

    private Permission() {}

    static Verdict of(List<Who> alternatives, CaseScope scope) {
        Verdict best = Verdict.NEVER;
        for (Who who : alternatives) {
            Verdict verdict = of(who, scope);
            best = verdict.compareTo(best) > 0 ? verdict : best;
        }
        return best;
    }

    private static Verdict of(Who who, CaseScope scope) {
        Actor actor = scope.actor();
        if (!isMeant(who, actor)) {
            return Verdict.NEVER;
        }
        if (!who.roles().isEmpty() && who.roles().stream().noneMatch(actor.roles()::contains)
                || who.rank() != null && !actor.rank().atLeast(who.rank())) {
            return Verdict.NEVER;
        }
        if (!isRelated(who, actor, scope.state()) || !isOfDepartment(who, actor, scope)) {
            return Verdict.NOT_IN_THIS_CASE;
        }
        return isOther(who, actor, scope.state()) ? Verdict.ALLOWED : Verdict.OTHER_PERSON_NEEDED;
    }

    /** Whether everybody who may in this case is known by now: then nobody else need be told how far it is. */
    static boolean isSettled(List<Who> alternatives, CaseState state) {
        return alternatives.stream()
                .filter(Who::isPerson)
                .allMatch(who -> who.department() == null
                        && who.relations().stream().allMatch(relation -> holder(relation, state) != null));
    }

    private static boolean isMeant(Who who, Actor actor) {
        if (who.isPerson()) {
            return actor.event() == null;
        }
        return who.event() != null && who.event().equals(actor.event())
                || who.timer() != null && actor.isTimer(who.timer());
    }

    private static boolean isRelated(Who who, Actor actor, CaseState state) {
        return who.relations().isEmpty()
                || who.relations().stream()
                        .anyMatch(relation -> actor.operator().equals(holder(relation, state)));
    }

    private static @Nullable String holder(String relation, CaseState state) {
        return relation.equals(Who.ASSIGNEE) ? state.assignee() : state.roles().get(relation);
    }

    private static boolean isOfDepartment(Who who, Actor actor, CaseScope scope) {
        return who.department() == null
                || who.department()
                        .text(scope)
                        .filter(wanted -> wanted.equals(actor.department()))
                        .isPresent();
    }

    private static boolean isOther(Who who, Actor actor, CaseState state) {
        String previous = null;
        for (Taken taken : state.taken().values()) {
            previous = taken.actor();
        }
        if (who.notPrevious() && actor.operator().equals(previous)) {
            return false;
        }
        return who.distinctFrom().stream()
                .map(state.taken()::get)
                .noneMatch(taken -> taken != null && taken.actor().equals(actor.operator()));
    }

    static void refuse(Verdict verdict, List<Who> alternatives) {
        switch (verdict) {
            case ALLOWED -> {}
            case OTHER_PERSON_NEEDED -> throw otherPerson(alternatives);
            case NOT_IN_THIS_CASE, NEVER ->
                throw ProcessProblem.NOT_ALLOWED
                        .because(
                                "只有以下人员可以执行:" + String.join("、", allowedFor(alternatives)),
                                "Only these may do it: " + String.join(", ", allowedFor(alternatives)))
                        .with("allowedFor", allowedFor(alternatives));
        }
    }

    private static Refusal otherPerson(List<Who> alternatives) {
        List<String> steps = alternatives.stream()
                .flatMap(who -> who.distinctFrom().stream())
                .distinct()
                .toList();
        Refusal refusal = ProcessProblem.OTHER_PERSON.because(
                "您已执行过前面的步骤,此步骤须由另一人执行", "You took an earlier step yourself; another person has to take this one");
        return steps.isEmpty() ? refusal : refusal.with("distinctFrom", steps);
    }

    /** Roles, relations and ranks that would do, for people to read and programs to show. */
    static List<String> allowedFor(List<Who> alternatives) {
        Set<String> names = new LinkedHashSet<>();
        for (Who who : alternatives) {
            names.addAll(who.roles());
            names.addAll(who.relations());
            if (who.rank() != null) {
                names.add("rank:" + who.rank());
            }
            if (who.department() != null) {
                names.add("department:" + who.department().source());
            }
            if (who.event() != null) {
                names.add("event:" + who.event());
            }
            if (who.timer() != null) {
                names.add("timer:" + who.timer());
            }
        }
        return List.copyOf(names);
    }
}
