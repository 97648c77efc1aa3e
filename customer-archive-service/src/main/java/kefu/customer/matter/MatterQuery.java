package kefu.customer.matter;

import jakarta.ws.rs.QueryParam;
import java.util.LinkedHashMap;
import java.util.Map;
import kefu.customer.Asked;
import kefu.customer.CustomerProblem;
import kefu.platform.casework.CaseQuery;
import kefu.platform.problem.Refusal;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The filters of a list of matters: one customer's, or what came late, with anything, else either the state or whether they are closed. */
public class MatterQuery extends CaseQuery {

    @QueryParam("customerId")
    @Parameter(description = "Matters of this customer")
    @Nullable
    String customerId;

    @QueryParam("late")
    @Parameter(description = "true or false: update submissions supplied after the first Monday of the month, or not")
    @Nullable
    String late;

    @Override
    protected Map<String, Object> own() {
        Map<String, Object> own = new LinkedHashMap<>();
        if (customerId != null) {
            own.put("customerId", Asked.id("customerId", customerId));
        }
        if (late != null) {
            own.put("late", Asked.flag("late", late));
        }
        return own;
    }

    @Override
    protected Refusal stateAndClosed() {
        return CustomerProblem.FILTER_COMBINATION.because(
                "请只用 state 或 closed 之一，或加上 customerId", "Use either state or closed, or add customerId");
    }
}
