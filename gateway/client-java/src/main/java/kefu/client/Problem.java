package kefu.client;

import com.fasterxml.jackson.databind.JsonNode;

/** A refusal of the suite (RFC 9457). {@link #type} is stable and leads to a page that says what to do; branch on it. */
public final class Problem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final transient JsonNode body;

    Problem(int status, JsonNode body) {
        super(body.path("type").asText("about:blank") + " (" + status + "): "
                + body.path("detail").asText("no detail"));
        this.status = status;
        this.body = body;
    }

    public int status() {
        return status;
    }

    /** Such as {@code /problems/illegal-step}. */
    public String type() {
        return body.path("type").asText("about:blank");
    }

    /** All it says: {@code expected}, {@code allowedFor}, {@code errors} … */
    public JsonNode body() {
        return body;
    }
}
