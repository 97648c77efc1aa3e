package kefu.billing.dunning;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kefu.platform.json.Json;
import kefu.platform.process.Actor;
import kefu.platform.process.AllowedStep;
import kefu.platform.process.CaseState;
import kefu.platform.process.Definition;
import kefu.platform.process.Engine;
import kefu.platform.process.Outcome;
import kefu.platform.process.Processes;

/** The rules of dunning: the process {@code gas-dunning} as it is in force, executed by the engine. */
@ApplicationScoped
class DunningRules {

    private static final String PROCESS = "gas-dunning";
    private static final String DEFAULT_PREFIX = "DC";

    private final Processes processes;
    private final Engine engine;

    DunningRules(Processes processes, Engine engine) {
        this.processes = processes;
        this.engine = engine;
    }

    Outcome open(UUID customerId, Actor actor, Instant now) {
        return engine.open(processes.get(PROCESS), Json.object().put("customerId", customerId.toString()), actor, now);
    }

    Outcome take(CaseState state, String step, JsonNode form, Actor actor, Instant now) {
        return engine.take(processes.of(state), state, step, form, actor, now);
    }

    List<AllowedStep> allowedSteps(CaseState state, Actor actor, Instant now) {
        return engine.allowedSteps(processes.of(state), state, actor, now);
    }

    String numberPrefix() {
        Definition definition = processes.get(PROCESS);
        return definition.number() == null ? DEFAULT_PREFIX : definition.number();
    }
}
