package kefu.ticket;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** What has to be there before the examples of merging, splitting and of what is kept under a name can be tried. */
final class WorkScenes {

    private WorkScenes() {}

    static Map<String, Function<ObjectNode, String>> known() {
        return Map.of(
                "POST /api/v1/tickets/{id}/merges",
                body -> {
                    body.put("from", complaint());
                    return "/api/v1/tickets/" + complaint() + "/merges";
                },
                "POST /api/v1/tickets/{id}/splits",
                body -> "/api/v1/tickets/" + complaint() + "/splits",
                "POST /api/v1/ticket-views",
                body -> named(body, "/api/v1/ticket-views"),
                "POST /api/v1/ticket-macros",
                body -> named(body, "/api/v1/ticket-macros"),
                "POST /api/v1/ticket-fields",
                body -> {
                    body.put("key", key());
                    return "/api/v1/ticket-fields";
                },
                "POST /api/v1/tickets/{id}/assignment",
                body -> "/api/v1/tickets/" + complaint() + "/assignment",
                "POST /api/v1/operators",
                body -> {
                    body.put("operator", UUID.randomUUID().toString());
                    return "/api/v1/operators";
                },
                "PUT /api/v1/operators/{operator}",
                body -> {
                    String operator = UUID.randomUUID().toString();
                    Staff.registered(operator, "CS", 5);
                    return "/api/v1/operators/" + operator;
                });
    }

    private static String key() {
        return "k" + UUID.randomUUID().toString().replace("-", "");
    }

    /** A field nobody has to fill in. */
    static String field() {
        Map<String, Object> wanted = Map.of(
                "process", "key-loan", "key", key(), "title", Map.of("zh", "备注", "en", "Remark"), "type", "string");
        return Calls.as("2001", "CS_MANAGER").post("/ticket-fields", wanted).path("id");
    }

    private static String named(ObjectNode body, String address) {
        body.put("name", UUID.randomUUID().toString());
        return address;
    }

    private static String complaint() {
        return Calls.agent("1001").opened("complaint", Forms.complaint("GENERAL"));
    }
}
