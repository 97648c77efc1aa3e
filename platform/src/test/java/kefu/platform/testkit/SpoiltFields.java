package kefu.platform.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import kefu.platform.json.Json;
import kefu.platform.process.form.Field;

/** Values no field of a type can mean: of another type, absurd, without end. */
public final class SpoiltFields {

    private static final JsonNode ENDLESS = Json.tree("长".repeat(70_000));
    private static final JsonNode LIST = Json.read("[\"x\", {}]");
    private static final JsonNode OBJECT = Json.read("{\"noSuchField\": 1}");
    private static final List<JsonNode> NO_TEXTS =
            List.of(Json.tree(7), Json.tree(true), LIST, OBJECT, ENDLESS, Json.tree("a\u0000b"));
    private static final List<JsonNode> NO_NUMBERS =
            texts("1", "x", "").with(Json.tree(true), LIST, OBJECT, Json.read("1e30"), Json.read("-1e30"));
    private static final Values NO_MOMENTS = texts(
            "",
            "x",
            "-1",
            "9999-99-99",
            "99999-01-01",
            "+999999999-12-31",
            "0000-00-00",
            "0024-02-28",
            "2024-02-30",
            "9999-99-99T99:99:99Z",
            "+999999999-12-31T00:00:00Z");

    private SpoiltFields() {}

    /** What must be refused. */
    public static List<JsonNode> of(Field field) {
        return switch (field.type()) {
            case STRING, TEXT -> field.required() ? with(NO_TEXTS, Json.tree(" \t")) : NO_TEXTS;
            case OPERATOR -> with(NO_TEXTS, Json.tree(""), Json.tree(" "), Json.tree("1001\n"), Json.tree("王经理"));
            case INTEGER -> with(NO_NUMBERS, Json.read("1.5"));
            case DECIMAL -> NO_NUMBERS;
            case BOOLEAN -> texts("true", "maybe").with(Json.tree(1), LIST, OBJECT);
            case DATE -> NO_MOMENTS.with(Json.tree(20_240_301), LIST, OBJECT, Json.tree("2024-03-01T10:00:00Z"));
            case DATE_TIME -> NO_MOMENTS.with(Json.tree(1), LIST, OBJECT, Json.tree("2024-03-01"));
            case PHONE ->
                texts("", "abc", "123", "😀", "138001380001234567").with(Json.tree(13800138000L), ENDLESS, OBJECT);
            case EMAIL -> texts("", "kefu", "@", "a b@c").with(Json.tree(7), ENDLESS, LIST);
            case MONEY -> money(field);
            case ENUM -> texts("", "NO_SUCH_VALUE", "😀").with(Json.tree(7), ENDLESS, LIST, OBJECT);
            case OBJECT -> texts("x", "").with(Json.tree(7), LIST, OBJECT);
            case LIST -> texts("x", "").with(Json.tree(7), OBJECT);
        };
    }

    private static List<JsonNode> money(Field field) {
        Stream<String> amounts =
                Stream.of("1e3", "NaN", "1.00001", "一", "", "99999999999999999999.00", "0x10", "1,000.00");
        boolean owing = field.bounds().min() != null && field.bounds().min().signum() < 0;
        return Stream.concat(
                        Stream.concat(amounts, owing ? Stream.of() : Stream.of("-0.01", "-5000.00"))
                                .map(amount -> amount(amount, "CNY")),
                        Stream.of(
                                amount("1.00", "XQZ"),
                                amount("1.00", "cny"),
                                Json.tree("1.00"),
                                Json.tree(1),
                                LIST,
                                OBJECT))
                .toList();
    }

    private static JsonNode amount(String amount, String currency) {
        return Json.object().put("amount", amount).put("currency", currency);
    }

    private static Values texts(String... texts) {
        return new Values(Stream.of(texts).<JsonNode>map(Json::tree).toList());
    }

    private static List<JsonNode> with(List<JsonNode> some, JsonNode... more) {
        return Stream.concat(some.stream(), Stream.of(more)).toList();
    }

    private record Values(List<JsonNode> values) {

        List<JsonNode> with(JsonNode... more) {
            return SpoiltFields.with(values, more);
        }
    }
}
