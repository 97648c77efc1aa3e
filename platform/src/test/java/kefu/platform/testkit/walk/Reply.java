package kefu.platform.testkit.walk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kefu.platform.json.Json;

/** What somebody was answered. */
record Reply(int status, JsonNode body) {

    static Reply to(String method, String address, String bearer, String json) {
        Map<String, String> headers = headers(method, bearer, json);
        if (method.equals("POST")) {
            headers.put("Idempotency-Key", UUID.randomUUID().toString());
        }
        return to(method, address, headers, json);
    }

    /** To a POST that cannot be repeated safely, because it has no key. */
    static Reply withoutKey(String address, String bearer, String json) {
        return to("POST", address, headers("POST", bearer, json), json);
    }

    private static Map<String, String> headers(String method, String bearer, String json) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Authorization", bearer);
        headers.put("Accept-Language", "en");
        if (!json.isEmpty()) {
            headers.put("Content-Type", "application/json");
        }
        if (!method.equals("GET") && !method.equals("POST")) {
            headers.put("If-Match", "*");
        }
        return headers;
    }

    private static Reply to(String method, String address, Map<String, String> headers, String json) {
        byte[] sent = json.isEmpty() ? null : json.getBytes(StandardCharsets.UTF_8);
        try {
            HttpResponse<byte[]> answer =
                    Sent.answer(new Attempt("", method, address, headers, sent, Set.of(), null, null, null));
            List<String> undocumented = Sent.undocumented(method, answer);
            if (!undocumented.isEmpty()) {
                throw new IllegalStateException(String.join("\n", undocumented));
            }
            return new Reply(answer.statusCode(), body(answer));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static JsonNode body(HttpResponse<byte[]> answer) {
        String type = answer.headers().firstValue("Content-Type").orElse("");
        // A file of many documents is none.
        boolean json = type.contains("json") && !type.contains("ndjson");
        return json ? Json.read(new String(answer.body(), StandardCharsets.UTF_8)) : Json.object();
    }

    /** The same but for what names the request itself. */
    boolean tellsTheSameAs(Reply other, String id, String otherId) {
        return status == other.status && text(id).equals(other.text(otherId));
    }

    private String text(String id) {
        if (body instanceof ObjectNode object) {
            ObjectNode copy = object.deepCopy();
            copy.remove(Set.of("instance", "traceId"));
            return copy.toString().replace(id, "{id}");
        }
        return body.toString();
    }

    @Override
    public String toString() {
        String text = body.toString();
        return status + " " + (text.length() > 300 ? text.substring(0, 300) + "…" : text);
    }
}
