package kefu.billing.dunning;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kefu.billing.casework.CaseRules;
import kefu.platform.json.Json;
import kefu.platform.problem.Refusal;
import kefu.platform.process.Actor;
import kefu.platform.process.AllowedStep;
import kefu.platform.process.CaseState;
import kefu.platform.process.Outcome;
import org.jspecify.annotations.Nullable;

/** The rules of dunning: the process {@code gas-dunning}, and until when a case rests where a company allows that. */
@ApplicationScoped
class DunningRules {

    private static final String PROCESS = "gas-dunning";
    private static final String RESTING = "resting";

    private final CaseRules rules;
    private final DunningPolicy policy;

    DunningRules(CaseRules rules, DunningPolicy policy) {
        this.rules = rules;
        this.policy = policy;
    }

    /** A case keeps the indulgence it was opened under. */
    Outcome open(UUID customerId, Actor actor, Instant now) {
        ObjectNode facts =
                Json.object().put("promiseDays", policy.promiseDays()).put("pauseDays", policy.pauseDays());
        JsonNode form = Json.object().put("customerId", customerId.toString());
        return rules.open(PROCESS, form, facts, actor, now);
    }

    /** A case that rests says until when, which a guard alone cannot. */
    Outcome take(CaseState state, String step, JsonNode form, Actor actor, Instant now) {
        try {
            return rules.take(state, step, form, actor, now);
        } catch (Refusal refused) {
            LocalDate resting = restsUntil(state);
            throw resting != null && RESTING.equals(refused.extensions().get("code"))
                    ? refused.with("possibleFrom", resting.plusDays(1).toString())
                    : refused;
        }
    }

    /** The last day on which nothing is done against the debtor: promised or granted. */
    static @Nullable LocalDate restsUntil(CaseState state) {
        JsonNode day = state.data().path("restsUntil");
        return day.isTextual() ? LocalDate.parse(day.textValue()) : null;
    }

    List<AllowedStep> allowedSteps(CaseState state, Actor actor, Instant now) {
        return rules.allowedSteps(state, actor, now);
    }

    String numberPrefix() {
        return rules.numberPrefix(PROCESS, "DC");
    }
}
