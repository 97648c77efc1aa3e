package kefu.ticket.ticket;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kefu.platform.json.Json;
import kefu.platform.process.Actor;
import kefu.platform.process.AllowedStep;
import kefu.platform.process.CaseKeys;
import kefu.platform.process.CaseState;
import kefu.platform.process.ClockExplanation;
import kefu.platform.process.Definition;
import kefu.platform.process.Engine;
import kefu.platform.process.Outcome;
import kefu.platform.process.ProcessProblem;
import kefu.platform.process.Processes;
import kefu.platform.process.Recomputation;
import kefu.platform.process.form.Field;
import org.jspecify.annotations.Nullable;

/** The engine as tickets use it: with the definitions of this service, and the time it is. */
@ApplicationScoped
class TicketProcess {

    private final Processes processes;
    private final Engine engine;
    private final Recomputation recomputation;
    private final Clock clock;

    TicketProcess(Processes processes, Engine engine, Recomputation recomputation, Clock clock) {
        this.processes = processes;
        this.engine = engine;
        this.recomputation = recomputation;
        this.clock = clock;
    }

    /** The definition new tickets of a process are opened with. */
    Definition current(String key) {
        return find(key)
                .orElseThrow(() -> ProcessProblem.NO_SUCH_PROCESS
                        .because("没有流程 " + key, "There is no process " + key)
                        .at("/process", "unknown", "没有这样的流程", "There is no such process"));
    }

    Optional<Definition> find(String key) {
        return processes.find(key);
    }

    /** The definition a ticket was opened with, however many came after it. */
    Definition of(CaseState state) {
        return processes.of(state);
    }

    /** The series a ticket would be counted in if it were opened on this form. */
    Map<String, String> series(Definition definition, @Nullable JsonNode form, ObjectNode known) {
        return engine.series(definition, given(form), known, clock.instant());
    }

    /** What a ticket is among others of its process. */
    CaseKeys keys(CaseState state) {
        return engine.keys(of(state), state);
    }

    Outcome open(Definition definition, @Nullable JsonNode form, ObjectNode known, Actor actor) {
        ObjectNode facts = Json.object();
        known.properties().stream()
                .filter(fact -> definition.vocabulary().data().containsKey(fact.getKey()))
                .filter(fact -> !fact.getValue().isNull())
                .forEach(fact -> facts.set(fact.getKey(), fact.getValue()));
        return engine.open(definition, given(form), facts, actor, clock.instant());
    }

    Outcome take(CaseState state, String step, @Nullable JsonNode form, Actor actor) {
        if (Withheld.bars(state, actor.operator())) {
            throw Withheld.refused().with("step", step);
        }
        return engine.take(of(state), state, step, given(form), actor, clock.instant());
    }

    /** What the form of a step asks for; nothing if there is no such step. */
    Map<String, Field> form(CaseState state, String step) {
        return of(state).find(step).map(found -> found.form().fields()).orElse(Map.of());
    }

    /** The step an event takes in this case now, if any. */
    Optional<String> stepFor(CaseState state, Actor actor) {
        return engine.stepFor(of(state), state, actor, clock.instant());
    }

    /** A percentage of a clock fell due at that moment. */
    Outcome tick(CaseState state, String name, int percent, Instant at) {
        return engine.tick(of(state), state, name, percent, at);
    }

    List<AllowedStep> allowedSteps(CaseState state, Actor actor) {
        return Withheld.bars(state, actor.operator())
                ? List.of()
                : engine.allowedSteps(of(state), state, actor, clock.instant());
    }

    /** How the due date of a clock came about; empty if the ticket has no such clock. */
    Optional<ClockExplanation> explain(CaseState state, String name) {
        return engine.explain(state, name, clock.instant());
    }

    /** The clocks by the calendar in force and what is known now. */
    Outcome recompute(CaseState state, ObjectNode known, String cause) {
        return recomputation.of(of(state), state, known, cause, clock.instant());
    }

    /** Whether the definition it was opened with is still there. */
    boolean knows(CaseState state) {
        return processes.find(state.process(), state.version()).isPresent();
    }

    private static JsonNode given(@Nullable JsonNode form) {
        return form == null ? Json.object() : form;
    }
}
