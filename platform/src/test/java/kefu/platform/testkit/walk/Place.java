package kefu.platform.testkit.walk;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * Where in a body a value may stand.
 *
 * @param schema what it says of the value
 * @param named what a refusal points at: an amount of money is wrong as a whole
 */
record Place(String pointer, JsonNode schema, String named) {

    private static final int DEEPEST = 4;

    static void collect(Samples samples, JsonNode schema, String at, List<Place> found) {
        if (at.chars().filter(sign -> sign == '/').count() >= DEEPEST) {
            return;
        }
        boolean money = schema.path("properties").has("amount")
                && schema.path("properties").has("currency");
        schema.path("properties").properties().forEach(property -> {
            JsonNode known = samples.resolve(property.getValue());
            if (samples.isFree(property.getValue())) {
                return;
            }
            if (money && property.getKey().equals("amount")) {
                known = ((ObjectNode) known.deepCopy()).put("x-amount", true).put("type", "string");
            }
            String here = at + "/" + property.getKey();
            found.add(new Place(here, known, money ? at : here));
            collect(samples, known, here, found);
        });
        if (schema.has("items") && !samples.isFree(schema.path("items"))) {
            JsonNode item = samples.resolve(schema.path("items"));
            found.add(new Place(at + "/0", item, at + "/0"));
            collect(samples, item, at + "/0", found);
        }
    }

    /** The body with the value here, and something acceptable on the way to it. */
    ObjectNode put(JsonNode value, ObjectNode body, Samples samples, JsonNode root) {
        JsonNode at = body;
        JsonNode known = samples.resolve(root);
        JsonPointer rest = JsonPointer.compile(pointer);
        while (!rest.tail().matches()) {
            String name = rest.getMatchingProperty();
            JsonNode next = at instanceof ArrayNode
                    ? known.path("items")
                    : known.path("properties").path(name);
            JsonNode inner = at instanceof ArrayNode list ? list.path(rest.getMatchingIndex()) : at.path(name);
            if (inner.isMissingNode()) {
                inner = samples.of(next);
                ((ObjectNode) at).set(name, inner);
            }
            at = inner;
            known = samples.resolve(next);
            rest = rest.tail();
        }
        if (at instanceof ArrayNode list) {
            list.set(rest.getMatchingIndex(), value);
        } else {
            ((ObjectNode) at).set(rest.getMatchingProperty(), value);
        }
        return body;
    }
}
