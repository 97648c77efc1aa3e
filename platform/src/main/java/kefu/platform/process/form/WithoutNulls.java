package kefu.platform.process.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Drops {@code null} members, so that "not filled in" has one form only; the items of lists stay as they are. */
final class WithoutNulls {

    private WithoutNulls() {}

    static JsonNode of(JsonNode node) {
        return switch (node) {
            case ObjectNode object -> {
                ObjectNode clean = object.objectNode();
                object.properties().stream()
                        .filter(member -> !member.getValue().isNull())
                        .forEach(member -> clean.set(member.getKey(), of(member.getValue())));
                yield clean;
            }
            case ArrayNode array -> {
                ArrayNode clean = array.arrayNode(array.size());
                array.forEach(item -> clean.add(of(item)));
                yield clean;
            }
            default -> node;
        };
    }
}
