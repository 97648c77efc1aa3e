package kefu.ticket.process;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import kefu.platform.calendar.CalendarFile;
import kefu.platform.identity.Rank;
import kefu.platform.json.Json;
import kefu.platform.problem.Refusal;
import kefu.platform.problem.Violation;
import kefu.platform.process.Actor;
import kefu.platform.process.CaseState;
import kefu.platform.process.Definition;
import kefu.platform.process.Emission;
import kefu.platform.process.Engine;
import kefu.platform.process.Outcome;
import kefu.platform.process.Processes;

/** One case of a process as shipped, played without a server: what the engine says is all there is to it. */
final class Played {

    private static final Engine ENGINE = new Engine(CalendarFile.builtIn());
    private static final Map<String, Definition> SHIPPED =
            Processes.shipped().stream().collect(Collectors.toMap(Definition::key, Function.identity()));

    private final Definition definition;
    private final List<Emission> told = new ArrayList<>();
    private CaseState state;
    private Instant now;

    @SuppressWarnings("NullAway.Init")
    private Played(Definition definition, String at) {
        this.definition = definition;
        this.now = OffsetDateTime.parse(at).toInstant();
    }

    static Actor who(String operator, String... roles) {
        return new Actor(operator, Set.of(roles), Rank.EMPLOYEE, null, null);
    }

    static Actor of(String department, Actor actor) {
        return new Actor(actor.operator(), actor.roles(), actor.rank(), department, null);
    }

    /** A case opened on Friday, 1 March 2024, at ten. */
    static Played open(String process, Actor actor, String form) {
        return open(process, actor, form, Json.object());
    }

    static Played open(String process, Actor actor, String form, ObjectNode facts) {
        Played played = new Played(SHIPPED.get(process), "2024-03-01T10:00:00+08:00");
        played.apply(ENGINE.open(played.definition, Json.read(form), facts, actor, played.now));
        return played;
    }

    static Refusal refusedToOpen(String process, Actor actor, String form) {
        return refusal(() -> open(process, actor, form));
    }

    Played take(String step, Actor actor, String form) {
        apply(ENGINE.take(definition, state, step, Json.read(form), actor, now));
        return this;
    }

    Played take(String step, Actor actor) {
        return take(step, actor, "{}");
    }

    Refusal refused(String step, Actor actor, String form) {
        return refusal(() -> take(step, actor, form));
    }

    Refusal refused(String step, Actor actor) {
        return refused(step, actor, "{}");
    }

    /** Something that must be refused. */
    private interface Attempt {
        Played make();
    }

    private static Refusal refusal(Attempt attempt) {
        try {
            throw new AssertionError("Not refused, but led to " + attempt.make().state());
        } catch (Refusal refusal) {
            return refusal;
        }
    }

    /** The code of the rule that refused: of the guard, or of the field. */
    static String code(Refusal refusal) {
        Object code = refusal.extensions().get("code");
        return code != null
                ? code.toString()
                : refusal.violations().stream().map(Violation::code).collect(Collectors.joining(","));
    }

    Played at(String moment) {
        now = OffsetDateTime.parse(moment).toInstant();
        return this;
    }

    private void apply(Outcome outcome) {
        // Stored as JSON between any two steps, as the service does.
        state = Json.read(Json.write(outcome.state()), CaseState.class);
        told.addAll(outcome.emissions());
    }

    String state() {
        return state.state();
    }

    boolean closed() {
        return state.closed();
    }

    CaseState kept() {
        return state;
    }

    JsonNode data(String name) {
        return state.data().path(name);
    }

    /** What this case is among others: the number another case would be refused for. */
    String unique() {
        return String.valueOf(ENGINE.keys(definition, state).unique());
    }

    JsonNode told(String type) {
        return told.stream()
                .filter(emission -> emission.type().equals(type))
                .reduce((first, second) -> second)
                .orElseThrow(() -> new AssertionError("Nobody was told " + type))
                .data();
    }

    /** A percentage of a clock falls due at its end; the step that waits for it is taken. */
    Played runsOut(String clock) {
        now = state.clocks().get(clock).dueAt();
        apply(ENGINE.tick(definition, state, clock, 100, now));
        ENGINE.stepFor(definition, state, Actor.timer(clock), now).ifPresent(step -> take(step, Actor.timer(clock)));
        return this;
    }
}
