package kefu.customer.matter;

import jakarta.ws.rs.QueryParam;
import java.util.Map;
import kefu.customer.Asked;
import kefu.customer.CustomerProblem;
import kefu.platform.casework.CaseQuery;
import kefu.platform.problem.Refusal;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The filters of a list of matters: one customer's with anything, else either the state or whether they are closed. */
public class MatterQuery extends CaseQuery {

    @QueryParam("customerId")
    @Parameter(description = "Matters of this customer")
    @Nullable
    String customerId;

    @Override
    protected Map<String, Object> own() {
        return customerId == null ? Map.of() : Map.of("customerId", Asked.id("customerId", customerId));
    }

    @Override
    protected Refusal stateAndClosed() {
        return CustomerProblem.FILTER_COMBINATION.because(
                "请只用 state 或 closed 之一，或加上 customerId", "Use either state or closed, or add customerId");
    }
}
