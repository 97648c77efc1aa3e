package kefu.callback.undertaking;

import jakarta.ws.rs.QueryParam;
import java.util.Map;
import java.util.UUID;
import kefu.callback.CallbackProblem;
import kefu.callback.Queries;
import kefu.platform.casework.CaseQuery;
import kefu.platform.problem.Refusal;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The filters of a list of undertakings: one customer's with anything, else either the state or whether they are closed. */
public class UndertakingQuery extends CaseQuery {

    @QueryParam("customerId")
    @Parameter(description = "Those about this customer")
    @Nullable
    String customerId;

    @Override
    protected Map<String, Object> own() {
        UUID customer = Queries.id("customerId", customerId);
        return customer == null ? Map.of() : Map.of("customerId", customer);
    }

    @Override
    protected Refusal stateAndClosed() {
        return CallbackProblem.FILTER_NOT_INDEXED.because(
                "请只用 state 或 closed 之一，或加上 customerId", "Use either state or closed, or add customerId");
    }
}
