package kefu.callback.undertaking;

import jakarta.ws.rs.QueryParam;
import java.util.LinkedHashMap;
import java.util.Map;
import kefu.callback.CallbackProblem;
import kefu.callback.Queries;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The filters of a list of undertakings: one customer's with anything, else either the state or whether they are closed. */
public class UndertakingQuery {

    @QueryParam("customerId")
    @Parameter(description = "Those about this customer")
    @Nullable
    String customerId;

    @QueryParam("state")
    @Parameter(description = "A state of the process")
    @Nullable
    String state;

    @QueryParam("closed")
    @Parameter(description = "true or false")
    @Nullable
    String closed;

    Map<String, Object> read() {
        if (customerId == null && state != null && closed != null) {
            throw CallbackProblem.FILTER_NOT_INDEXED.because(
                    "请只用 state 或 closed 之一，或加上 customerId", "Use either state or closed, or add customerId");
        }
        Map<String, Object> wanted = new LinkedHashMap<>();
        note(wanted, "customerId", Queries.id("customerId", customerId));
        note(wanted, "state", state);
        note(wanted, "closed", Queries.flag("closed", closed));
        return wanted;
    }

    private static void note(Map<String, Object> wanted, String name, @Nullable Object value) {
        if (value != null) {
            wanted.put(name, value);
        }
    }
}
