package kefu.ticket.ticket;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.util.Map;
import kefu.platform.json.Json;
import kefu.platform.problem.CommonProblem;
import kefu.platform.process.form.Field;
import kefu.platform.web.Documents;

/** Fields of a row in which everything is a text: each as its process or the house wants it, all of them together as JSON. */
final class RowForm {

    private RowForm() {}

    /** What is no such value stays a text, which the process then refuses under its name. */
    static void type(ObjectNode row, String member, Map<String, Field> fields) {
        JsonNode form = row.path(member);
        if (form.isTextual()) {
            JsonNode read = Documents.parse(form.textValue());
            if (!read.isObject()) {
                throw CommonProblem.INVALID
                        .because("须为 JSON 对象", "It must be a JSON object")
                        .at("/" + member, "wrong-type", "须为 JSON 对象", "Must be a JSON object");
            }
            row.set(member, read);
        } else if (form instanceof ObjectNode cells) {
            cells.properties().forEach(cell -> {
                Field field = fields.get(cell.getKey());
                if (field != null) {
                    cell.setValue(typed(cell.getValue().asText(), field));
                }
            });
        }
    }

    private static JsonNode typed(String text, Field field) {
        return switch (field.type()) {
            case BOOLEAN -> text.matches("true|false") ? Json.tree(Boolean.valueOf(text)) : TextNode.valueOf(text);
            case INTEGER -> text.matches("-?[0-9]{1,18}") ? Json.tree(Long.valueOf(text)) : TextNode.valueOf(text);
            case DECIMAL ->
                text.matches("-?[0-9]{1,30}(\\.[0-9]{1,18})?")
                        ? Json.tree(new BigDecimal(text))
                        : TextNode.valueOf(text);
            case OBJECT, LIST, MONEY ->
                text.startsWith("{") || text.startsWith("[") ? Documents.parse(text) : TextNode.valueOf(text);
            default -> TextNode.valueOf(text);
        };
    }
}
