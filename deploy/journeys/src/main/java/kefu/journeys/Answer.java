package kefu.journeys;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What the suite answered.
 *
 * @param etag the version of a single resource, else empty
 */
public record Answer(String request, int status, JsonNode body, String etag) {

    /** Insists on success; says what was refused otherwise. */
    public Answer ok() {
        if (status / 100 != 2) {
            throw new IllegalStateException(request + " was refused with " + status + ": " + body);
        }
        return this;
    }

    public String id() {
        return ok().text("/id");
    }

    /** The text at a JSON pointer, empty if there is none. */
    public String text(String pointer) {
        return body.at(pointer).asText();
    }

    /** Items of a list. */
    public JsonNode items() {
        return ok().body.path("items");
    }
}
