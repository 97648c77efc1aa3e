package kefu.customer.matter;

import jakarta.ws.rs.QueryParam;
import java.util.Map;
import java.util.UUID;
import kefu.customer.CustomerProblem;
import kefu.platform.casework.CaseQuery;
import kefu.platform.problem.CommonProblem;
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
        return customerId == null ? Map.of() : Map.of("customerId", id(customerId));
    }

    private static UUID id(String text) {
        // UUID.fromString would also accept shortened groups.
        if (!text.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")) {
            throw CommonProblem.INVALID
                    .because("查询参数 customerId 无法识别", "The query parameter customerId cannot be read")
                    .at("?customerId", "unreadable", "必须为 UUID", "Must be a UUID");
        }
        return UUID.fromString(text);
    }

    @Override
    protected Refusal stateAndClosed() {
        return CustomerProblem.FILTER_COMBINATION.because(
                "请只用 state 或 closed 之一，或加上 customerId", "Use either state or closed, or add customerId");
    }
}
