package kefu.customer.matter;

import jakarta.ws.rs.QueryParam;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import kefu.customer.CustomerProblem;
import kefu.platform.problem.CommonProblem;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The filters of a list of matters: one customer's with anything, else either the state or whether they are closed. */
public class MatterQuery {

    @QueryParam("customerId")
    @Parameter(description = "Matters of this customer")
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
        Map<String, Object> wanted = new LinkedHashMap<>();
        if (customerId != null) {
            wanted.put("customerId", id(customerId));
        }
        if (state != null) {
            wanted.put("state", state);
        }
        if (closed != null) {
            wanted.put("closed", flag(closed));
        }
        if (customerId == null && state != null && closed != null) {
            throw CustomerProblem.FILTER_COMBINATION.because(
                    "请只用 state 或 closed 之一，或加上 customerId", "Use either state or closed, or add customerId");
        }
        return wanted;
    }

    private static UUID id(String text) {
        // UUID.fromString would also accept shortened groups.
        if (!text.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")) {
            throw unreadable("customerId", "必须为 UUID", "Must be a UUID");
        }
        return UUID.fromString(text);
    }

    private static Boolean flag(String text) {
        return switch (text) {
            case "true" -> Boolean.TRUE;
            case "false" -> Boolean.FALSE;
            default -> throw unreadable("closed", "只能取 true 或 false", "Must be true or false");
        };
    }

    private static RuntimeException unreadable(String name, String zh, String en) {
        return CommonProblem.INVALID
                .because("查询参数 " + name + " 无法识别", "The query parameter " + name + " cannot be read")
                .at("?" + name, "unreadable", zh, en);
    }
}
