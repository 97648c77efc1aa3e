package kefu.billing.casework;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kefu.platform.process.Actor;
import kefu.platform.process.AllowedStep;
import kefu.platform.process.CaseState;
import kefu.platform.process.Engine;
import kefu.platform.process.Outcome;
import kefu.platform.process.Processes;

/** The rules of the manual as they are in force, executed by the engine; a case keeps the version it began with. */
@ApplicationScoped
public class CaseRules {

    private final Processes processes;
    private final Engine engine;

    CaseRules(Processes processes, Engine engine) {
        this.processes = processes;
        this.engine = engine;
    }

    /** @param facts what the service knows beside the form, as the process declares it */
    public Outcome open(String process, JsonNode form, ObjectNode facts, Actor actor, Instant now) {
        return engine.open(processes.get(process), form, facts, actor, now);
    }

    public Outcome take(CaseState state, String step, JsonNode form, Actor actor, Instant now) {
        return engine.take(processes.of(state), state, step, form, actor, now);
    }

    /** The step an event leads to where the case stands; none if it was overtaken. */
    public Optional<String> stepFor(CaseState state, Actor event, Instant now) {
        return engine.stepFor(processes.of(state), state, event, now);
    }

    public List<AllowedStep> allowedSteps(CaseState state, Actor actor, Instant now) {
        return engine.allowedSteps(processes.of(state), state, actor, now);
    }

    /** What the spoken numbers of such cases begin with. */
    public String numberPrefix(String process, String otherwise) {
        String number = processes.get(process).number();
        return number == null ? otherwise : number;
    }
}
