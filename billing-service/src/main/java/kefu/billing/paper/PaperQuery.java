package kefu.billing.paper;

import jakarta.ws.rs.QueryParam;
import java.util.Map;
import java.util.UUID;
import kefu.billing.office.Ask;
import kefu.billing.office.BillingProblem;
import kefu.platform.casework.CaseQuery;
import kefu.platform.problem.Refusal;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The filters of a list of papers: one customer's with anything, else either the state or whether they are closed. */
public class PaperQuery extends CaseQuery {

    @QueryParam("customerId")
    @Parameter(description = "Those about this customer")
    @Nullable
    String customerId;

    @Override
    protected Map<String, Object> own() {
        UUID customer = Ask.id("customerId", customerId);
        return customer == null ? Map.of() : Map.of("customerId", customer);
    }

    @Override
    protected Refusal stateAndClosed() {
        return BillingProblem.FILTER_COMBINATION.because(
                "请只用 state 或 closed 之一，或加上 customerId", "Use either state or closed, or add customerId");
    }
}
