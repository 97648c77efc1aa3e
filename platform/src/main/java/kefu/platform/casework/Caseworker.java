package kefu.platform.casework;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kefu.platform.id.Numbers;
import kefu.platform.id.Uuid7;
import kefu.platform.json.Json;
import kefu.platform.process.Actor;
import kefu.platform.process.AllowedStep;
import kefu.platform.process.CaseState;
import kefu.platform.process.Definition;
import kefu.platform.process.Engine;
import kefu.platform.process.Outcome;
import kefu.platform.process.Processes;
import kefu.platform.process.Recomputation;
import kefu.platform.process.TimerChange;
import org.jspecify.annotations.Nullable;

/**
 * Opens cases and moves them: asks the engine, stores what it decided, and lets the service do what follows, all in the
 * caller's transaction. A refusal changes nothing.
 */
@ApplicationScoped
public class Caseworker {

    private static final String NUMBER = "NO";

    private final Processes processes;
    private final Engine engine;
    private final Recomputation recomputation;
    private final Numbers numbers;
    private final SoleCases sole;
    private final CaseRecord record;
    private final Clock clock;

    Caseworker(
            Processes processes,
            Engine engine,
            Recomputation recomputation,
            Numbers numbers,
            SoleCases sole,
            CaseRecord record,
            Clock clock) {
        this.processes = processes;
        this.engine = engine;
        this.recomputation = recomputation;
        this.numbers = numbers;
        this.sole = sole;
        this.record = record;
        this.clock = clock;
    }

    public <C extends StoredCase> C open(CaseRoom<C> room, NewCase<C> asked) {
        Definition definition = processes.get(asked.process());
        Instant now = clock.instant();
        Outcome outcome = engine.open(definition, asked.form(), asked.facts(), asked.by(), now);
        String prefix = definition.number() == null ? NUMBER : definition.number();
        C stored = asked.row().of(Uuid7.at(now), numbers.next(prefix, now), outcome.state(), asked.by());
        sole.opened(definition, stored.id(), outcome.state());
        room.rows().persist(stored);
        keep(room, stored, outcome, asked.comment());
        return stored;
    }

    public <C extends StoredCase> void take(CaseRoom<C> room, C stored, String step, TakeStep asked, Actor actor) {
        CaseState state = stored.caseState();
        move(
                room,
                stored,
                engine.take(processes.of(state), state, step, asked.filledIn(), actor, clock.instant()),
                asked.comment());
    }

    /** Takes the step an event stands for; false where the case has none now, because another way was gone meanwhile. */
    public <C extends StoredCase> boolean happened(CaseRoom<C> room, C stored, String event, JsonNode form) {
        return follow(room, stored, Actor.event(event), form);
    }

    private <C extends StoredCase> boolean follow(CaseRoom<C> room, C stored, Actor actor, JsonNode form) {
        CaseState state = stored.caseState();
        Definition definition = processes.of(state);
        Optional<String> step = engine.stepFor(definition, state, actor, clock.instant());
        step.ifPresent(
                name -> move(room, stored, engine.take(definition, state, name, form, actor, clock.instant()), null));
        return step.isPresent();
    }

    /** Part or all of the time of a clock has passed: warns or breaches, then takes the step that waits for the clock. */
    public <C extends StoredCase> void tick(CaseRoom<C> room, C stored, String timer, Instant at) {
        CaseState state = stored.caseState();
        String name = TimerChange.clock(timer);
        Outcome outcome = engine.tick(processes.of(state), state, name, TimerChange.percent(timer), at);
        if (outcome.changed()) {
            move(room, stored, outcome, null);
            follow(room, stored, Actor.timer(name), Json.object());
        } else {
            record.watch(room.timers(), stored.id(), outcome);
        }
    }

    /** What its clocks depend on has changed outside of it. */
    <C extends StoredCase> void recompute(CaseRoom<C> room, C stored, String cause) {
        CaseState state = stored.caseState();
        Outcome outcome = recomputation.of(processes.of(state), state, Json.object(), cause, clock.instant());
        if (outcome.changed()) {
            move(room, stored, outcome, null);
        } else {
            record.watch(room.timers(), stored.id(), outcome);
        }
    }

    /** What the actor can do now. */
    public List<AllowedStep> allowed(StoredCase stored, Actor actor) {
        CaseState state = stored.caseState();
        return engine.allowedSteps(processes.of(state), state, actor, clock.instant());
    }

    /** Holds the case until the transaction ends. */
    public <C extends StoredCase> Optional<C> findHeld(CaseRoom<C> room, UUID id) {
        return Optional.ofNullable(room.rows().find(room.type(), id, LockModeType.PESSIMISTIC_WRITE));
    }

    private <C extends StoredCase> void move(CaseRoom<C> room, C stored, Outcome outcome, @Nullable String comment) {
        CaseState before = stored.caseState();
        sole.changed(processes.of(before), stored.id(), before, outcome.state());
        stored.moveTo(outcome.state(), outcome.entry().at());
        keep(room, stored, outcome, comment);
    }

    private <C extends StoredCase> void keep(CaseRoom<C> room, C stored, Outcome outcome, @Nullable String comment) {
        record.keep(room, stored, outcome, comment);
        room.follow(stored, outcome);
    }
}
