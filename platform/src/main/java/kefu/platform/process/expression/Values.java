package kefu.platform.process.expression;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BigIntegerNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cel.common.values.NullValue;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kefu.platform.json.Json;
import kefu.platform.process.form.Field;
import org.jspecify.annotations.Nullable;

/** Translates between JSON and what CEL computes with: moments are instants, amounts of money can be compared as numbers. */
public final class Values {

    private Values() {}

    /** A form by its fields; further members (derived data) as they are, those named as moments as instants. */
    public static Map<String, Object> of(JsonNode form, Map<String, Field> fields, Set<String> moments) {
        Map<String, Object> values = HashMap.newHashMap(form.size());
        form.properties().forEach(member -> {
            Field field = fields.get(member.getKey());
            Object value = field == null
                    ? moments.contains(member.getKey()) ? moment(member.getValue()) : plain(member.getValue())
                    : of(member.getValue(), field);
            if (value != null) {
                values.put(member.getKey(), value);
            }
        });
        return values;
    }

    private static @Nullable Object of(JsonNode node, Field field) {
        Field items = field.items();
        return switch (field.type()) {
            case DATE_TIME -> moment(node);
            case DECIMAL -> node.isNumber() ? (Object) node.doubleValue() : null;
            case OBJECT -> of(node, field.properties(), Set.of());
            case MONEY -> money(node);
            case LIST -> {
                List<Object> list = new ArrayList<>(node.size());
                node.forEach(item -> {
                    Object value = items == null ? plain(item) : of(item, items);
                    list.add(value == null ? NullValue.NULL_VALUE : value);
                });
                yield list;
            }
            case STRING, TEXT, OPERATOR, INTEGER, BOOLEAN, DATE, PHONE, EMAIL, ENUM -> plain(node);
        };
    }

    private static @Nullable Object money(JsonNode node) {
        try {
            return Map.of(
                    "amount",
                    Double.valueOf(node.path("amount").asText()),
                    "currency",
                    node.path("currency").asText());
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static @Nullable Object moment(JsonNode node) {
        try {
            return OffsetDateTime.parse(node.asText()).toInstant();
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable Object plain(JsonNode node) {
        return switch (node.getNodeType()) {
            case STRING -> node.textValue();
            case BOOLEAN -> node.booleanValue();
            case NUMBER -> node.isIntegralNumber() ? (Object) node.longValue() : (Object) node.doubleValue();
            case OBJECT -> of(node, Map.of(), Set.of());
            case ARRAY -> {
                List<Object> list = new ArrayList<>(node.size());
                node.forEach(item -> {
                    Object value = plain(item);
                    list.add(value == null ? NullValue.NULL_VALUE : value);
                });
                yield list;
            }
            case NULL, MISSING, BINARY, POJO -> null;
        };
    }

    /** Follows a plain path through translated values. */
    static @Nullable Object at(List<String> path, @Nullable Object root) {
        Object value = root;
        for (String member : path.subList(1, path.size())) {
            value = value instanceof Map<?, ?> map ? map.get(member) : null;
        }
        return value;
    }

    static JsonNode json(@Nullable Object value) {
        return switch (value) {
            case null -> MissingNode.getInstance();
            case NullValue nothing -> Json.mapper().nullNode();
            case Map<?, ?> map -> {
                ObjectNode object = Json.object();
                map.forEach((key, member) -> object.set(String.valueOf(key), json(member)));
                yield object;
            }
            case com.google.common.primitives.UnsignedLong unsigned ->
                BigIntegerNode.valueOf(unsigned.bigIntegerValue());
            case Instant instant -> Json.tree(instant.toString());
            default -> Json.tree(value);
        };
    }
}
