package kefu.platform.casework;

import jakarta.ws.rs.QueryParam;
import java.util.LinkedHashMap;
import java.util.Map;
import kefu.platform.problem.CommonProblem;
import kefu.platform.problem.Refusal;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The filters of a list of cases: what the service narrows it by with anything, else either the state or whether they are closed. */
public abstract class CaseQuery {

    @QueryParam("state")
    @Parameter(description = "A state of the process")
    @Nullable
    String state;

    @QueryParam("closed")
    @Parameter(description = "true or false")
    @Nullable
    String closed;

    /** The service's own filters: fields of its rows and what they must equal. */
    protected abstract Map<String, Object> own();

    /** How two filters are refused that no index answers together. */
    protected abstract Refusal stateAndClosed();

    final Map<String, Object> read() {
        Map<String, Object> wanted = new LinkedHashMap<>(own());
        if (wanted.isEmpty() && state != null && closed != null) {
            throw stateAndClosed();
        }
        if (state != null) {
            wanted.put("state", state);
        }
        if (closed != null) {
            wanted.put("closed", flag(closed));
        }
        return wanted;
    }

    private static Boolean flag(String text) {
        return switch (text) {
            case "true" -> Boolean.TRUE;
            case "false" -> Boolean.FALSE;
            default ->
                throw CommonProblem.INVALID
                        .because("查询参数无效", "A query parameter is not valid")
                        .at("?closed", "invalid-value", "只能取 true 或 false", "Must be true or false");
        };
    }
}
