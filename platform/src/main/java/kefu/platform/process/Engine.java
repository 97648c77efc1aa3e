package kefu.platform.process;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kefu.platform.calendar.WorkingCalendar;
import kefu.platform.json.Json;
import kefu.platform.problem.Refusal;
import kefu.platform.process.HistoryEntry.Kind;
import kefu.platform.process.Permission.Verdict;
import kefu.platform.process.form.Field;
import kefu.platform.process.form.Form;

/**
 * Executes process definitions as pure functions: (definition, case, step, form, actor, now) → what follows, or a
 * {@link Refusal} that names exactly what is in the way. It has no database and no clock of its own; the same question always
 * has the same answer.
 */
public final class Engine {

    private final Conditions conditions;
    private final DueDates dueDates;
    private final WorkingCalendar calendar;

    public Engine(WorkingCalendar calendar) {
        this.calendar = calendar;
        this.conditions = new Conditions(calendar);
        this.dueDates = new DueDates(calendar);
    }

    public Outcome open(Definition definition, JsonNode form, Actor actor, Instant now) {
        return open(definition, form, Json.object(), actor, now);
    }

    /** @param facts what the service knows beside the form, as declared under {@code facts:} */
    public Outcome open(Definition definition, JsonNode form, ObjectNode facts, Actor actor, Instant now) {
        Opening opening = definition.open();
        CaseScope empty =
                scope(definition, unopened(definition, facts, now), Json.object(), opening.form(), actor, now);
        Permission.refuse(Permission.of(opening.by(), empty), opening.by());
        JsonNode clean = conditions.checked(opening.form(), form, actor);
        ObjectNode data = facts.deepCopy();
        data.setAll((ObjectNode) clean);
        CaseScope scope =
                empty.over(clean, opening.form().fields()).after(empty.state().withData(data));
        Conditions.guards(opening.guards(), scope);
        CaseState opened =
                withTaken(Changes.derive(opening.effects(), scope), Opening.OPENED, Json.object(), actor, now);
        HistoryEntry entry =
                new HistoryEntry(Kind.OPENED, now, actor.operator(), Opening.OPENED, null, opened.state(), clean, null);
        return finish(definition, scope.after(opened), opening.effects(), entry);
    }

    /**
     * The series a case would be counted in if it were opened on this form. The service tells how many were before it as
     * facts of those names.
     */
    public Map<String, String> series(Definition definition, JsonNode form, ObjectNode facts, Instant now) {
        if (definition.counts().isEmpty()) {
            return Map.of();
        }
        ObjectNode data = facts.deepCopy();
        if (definition.open().form().cleaned(form) instanceof ObjectNode clean) {
            data.setAll(clean);
        }
        CaseState empty = unopened(definition, data, now);
        return keys(definition, empty).counted();
    }

    /** What the case is among others of its process now. */
    public CaseKeys keys(Definition definition, CaseState state) {
        Actor nobody = Actor.event("none");
        return CaseKeys.of(definition, scope(definition, state, Json.object(), Form.NONE, nobody, state.openedAt()));
    }

    private static CaseState unopened(Definition definition, ObjectNode facts, Instant now) {
        return new CaseState(
                definition.key(),
                definition.version(),
                definition.initialState(),
                false,
                now,
                Map.of(),
                null,
                null,
                null,
                facts,
                Map.of(),
                Map.of());
    }

    /** Takes a step, or refuses: not allowed, out of order, not applicable, too early, form invalid, guard failed. */
    public Outcome take(Definition definition, CaseState state, String name, JsonNode form, Actor actor, Instant now) {
        Step step = definition.find(name).orElseThrow(() -> noSuchStep(definition, name));
        CaseScope before = scope(definition, state, Json.object(), step.form(), actor, now);
        possible(definition, step, before);
        JsonNode clean = conditions.checked(step.form(), form, actor);
        CaseScope scope = before.over(clean, step.form().fields());
        Conditions.guards(step.guards(), scope);
        String to = step.target(state.state());
        CaseState derived = Changes.derive(step.effects(), scope);
        CaseState moved = withTaken(derived, name, clean, actor, now).moved(to, closed(step, state));
        HistoryEntry entry = new HistoryEntry(Kind.STEP, now, actor.operator(), name, state.state(), to, clean, null);
        return finish(definition, scope.after(moved), step.effects(), entry);
    }

    private static boolean closed(Step step, CaseState state) {
        return step.closes() || state.closed() && !step.reopens();
    }

    /** Everything that can be said before the form is known. */
    private void possible(Definition definition, Step step, CaseScope scope) {
        Verdict verdict = Permission.of(step.by(), scope);
        boolean others = verdict == Verdict.NOT_IN_THIS_CASE && Permission.isSettled(step.by(), scope.state());
        if (verdict == Verdict.NEVER || others) {
            Permission.refuse(verdict, step.by());
        }
        Route.refusal(definition, step, scope.state()).ifPresent(refusal -> {
            throw refusal;
        });
        Permission.refuse(verdict, step.by());
        if (step.when() != null && !step.when().holds(scope)) {
            throw ProcessProblem.NOT_APPLICABLE
                    .because("本单不适用步骤 " + step.name(), "This case has no step " + step.name())
                    .with("step", step.name())
                    .with("when", step.when().source());
        }
        conditions.notTooEarly(step, scope);
    }

    private Outcome finish(Definition definition, CaseScope scope, Effects effects, HistoryEntry entry) {
        CaseScope after = scope.after(Changes.assign(effects, scope));
        Clocks clocks = new Clocks(definition, after, dueDates);
        clocks.on(entry.step(), !effects.set().isEmpty());
        List<Emission> emissions = new ArrayList<>(Changes.emissions(effects, after));
        emissions.addAll(clocks.emissions());
        return new Outcome(
                after.state().withClocks(clocks.states()), entry, List.copyOf(emissions), clocks.timers(), true);
    }

    /**
     * A warning or the end of a clock fell due. A timer that was overtaken by a step changes nothing; one that came before
     * its moment changes nothing either, but stands among the timers to be set.
     */
    public Outcome tick(Definition definition, CaseState state, String clock, int percent, Instant at) {
        ClockRule rule = definition.clocks().get(clock);
        Actor actor = Actor.timer(clock);
        Clocks clocks = new Clocks(definition, scope(definition, state, Json.object(), Form.NONE, actor, at), dueDates);
        boolean changed = rule != null && clocks.tick(rule, percent);
        List<TimerChange> timers = new ArrayList<>(clocks.timers());
        if (rule != null && !changed) {
            clocks.stillAwaited(rule, percent).ifPresent(timers::add);
        }
        Kind kind = percent == ClockRule.BREACH ? Kind.BREACHED : Kind.WARNED;
        HistoryEntry entry =
                new HistoryEntry(kind, at, actor.operator(), clock, state.state(), state.state(), null, percent);
        return new Outcome(state.withClocks(clocks.states()), entry, clocks.emissions(), List.copyOf(timers), changed);
    }

    /** The step an event or timer takes in this case now, if any: the first one that names it and is possible. */
    public Optional<String> stepFor(Definition definition, CaseState state, Actor actor, Instant now) {
        CaseScope scope = scope(definition, state, Json.object(), Form.NONE, actor, now);
        return definition.steps().values().stream()
                .filter(step -> isPossible(definition, step, scope))
                .map(Step::name)
                .findFirst();
    }

    /** What the actor can do now, for the buttons of a front end. */
    public List<AllowedStep> allowedSteps(Definition definition, CaseState state, Actor actor, Instant now) {
        CaseScope scope = scope(definition, state, Json.object(), Form.NONE, actor, now);
        return definition.steps().values().stream()
                .filter(step -> isPossible(definition, step, scope))
                .map(step ->
                        new AllowedStep(step.name(), step.title(), step.form().schema()))
                .toList();
    }

    /** The same as {@link #possible}, asked of every step with every answer: nothing is worded that nobody reads. */
    private boolean isPossible(Definition definition, Step step, CaseScope caseScope) {
        if (!Route.isOpen(definition, step, caseScope.state())) {
            return false;
        }
        CaseScope scope = caseScope.over(Json.object(), step.form().fields());
        if (Permission.of(step.by(), scope) != Verdict.ALLOWED
                || step.when() != null && !step.when().holds(scope)) {
            return false;
        }
        try {
            conditions.notTooEarly(step, scope);
        } catch (Refusal tooEarly) {
            return false;
        }
        return step.guards().stream()
                .filter(guard -> !guard.condition().usesForm())
                .allMatch(guard -> guard.condition().holds(scope));
    }

    /** How the due date of a clock came about, segment by segment; empty if the clock was never started. */
    public Optional<ClockExplanation> explain(CaseState state, String clock, Instant now) {
        return Optional.ofNullable(state.clocks().get(clock))
                .map(known -> new ClockExplanation(dueDates.goingOn(known, now), dueDates.explain(known, now)));
    }

    private CaseScope scope(
            Definition definition, CaseState state, JsonNode form, Form rules, Actor actor, Instant now) {
        Map<String, Field> fields = rules.fields();
        return new CaseScope(definition, state, form, fields, actor, now, calendar.zone());
    }

    /** The last one taken stands last, which is how "the previous step" is known. */
    private static CaseState withTaken(CaseState state, String step, JsonNode form, Actor actor, Instant now) {
        Map<String, Taken> taken = new LinkedHashMap<>(state.taken());
        Taken earlier = taken.remove(step);
        taken.put(step, new Taken(now, actor.operator(), earlier == null ? 1 : earlier.count() + 1, form));
        return state.withTaken(taken);
    }

    private static Refusal noSuchStep(Definition definition, String name) {
        return ProcessProblem.NO_SUCH_STEP
                .because("流程没有步骤 " + name, "The process has no step " + name)
                .with("steps", List.copyOf(definition.steps().keySet()));
    }
}
