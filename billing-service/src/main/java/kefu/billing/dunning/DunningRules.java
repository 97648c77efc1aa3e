package kefu.billing.dunning;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import kefu.platform.casework.NewCase;
import kefu.platform.json.Json;
import kefu.platform.problem.Refusal;
import kefu.platform.process.Actor;
import kefu.platform.process.CaseState;
import org.jspecify.annotations.Nullable;

/** The rules of dunning: the process {@code gas-dunning}, and until when a case rests where a company allows that. */
@ApplicationScoped
class DunningRules {

    private static final String PROCESS = "gas-dunning";
    private static final String RESTING = "resting";

    private final DunningPolicy policy;

    DunningRules(DunningPolicy policy) {
        this.policy = policy;
    }

    /** A case keeps the indulgence it was opened under. */
    NewCase<DunningCase> opening(UUID customerId, Actor actor, NewCase.Row<DunningCase> row) {
        ObjectNode facts =
                Json.object().put("promiseDays", policy.promiseDays()).put("pauseDays", policy.pauseDays());
        JsonNode form = Json.object().put("customerId", customerId.toString());
        return new NewCase<>(PROCESS, form, facts, null, actor, row);
    }

    /** A case that rests says until when, which a guard alone cannot. */
    static Refusal precisely(Refusal refused, CaseState state) {
        LocalDate resting = restsUntil(state);
        return resting != null && RESTING.equals(refused.extensions().get("code"))
                ? refused.with("possibleFrom", resting.plusDays(1).toString())
                : refused;
    }

    /** The last day on which nothing is done against the debtor: promised or granted. */
    static @Nullable LocalDate restsUntil(CaseState state) {
        JsonNode day = state.data().path("restsUntil");
        return day.isTextual() ? LocalDate.parse(day.textValue()) : null;
    }
}
