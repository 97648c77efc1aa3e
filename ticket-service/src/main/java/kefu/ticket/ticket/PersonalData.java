package kefu.ticket.ticket;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Map;
import java.util.Objects;
import kefu.platform.json.Json;
import kefu.platform.process.form.Field;
import kefu.platform.process.form.FieldType;
import kefu.platform.visibility.Mask;
import org.jspecify.annotations.Nullable;

/** Masks what a form declares as personal; what is left looks masked: {@code 138****1234}, {@code 王**}. */
final class PersonalData {

    private PersonalData() {}

    /** A copy in which every personal field is masked; values no form declares are left as they are. */
    static JsonNode masked(JsonNode form, Map<String, Field> fields) {
        if (!(form instanceof ObjectNode object)) {
            return form;
        }
        ObjectNode copy = Json.object();
        object.properties()
                .forEach(member -> copy.set(member.getKey(), masked(member.getValue(), fields.get(member.getKey()))));
        return copy;
    }

    private static JsonNode masked(JsonNode value, @Nullable Field field) {
        if (field == null) {
            return value;
        }
        if (field.personal()) {
            return TextNode.valueOf(mask(value, field.type()));
        }
        if (field.type() == FieldType.OBJECT) {
            return masked(value, field.properties());
        }
        if (value instanceof ArrayNode list && field.items() != null) {
            ArrayNode copy = Json.mapper().createArrayNode();
            list.forEach(item -> copy.add(masked(item, field.items())));
            return copy;
        }
        return value;
    }

    private static String mask(JsonNode value, FieldType type) {
        Mask mask = type == FieldType.PHONE ? Mask.NUMBER : Mask.NAME;
        return Objects.requireNonNull(mask.of(value.asText("")));
    }
}
