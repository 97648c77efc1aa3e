package kefu.platform.testkit.walk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import kefu.platform.json.Json;

/** Bodies that are none, are too much, or say something senseless in one place. */
final class BadBodies {

    private static final byte[] TEN_MEGABYTES = bytes(10 << 20);
    private static final String WIDE = "😀 𠮷野家 𪚥 \u0000\uFFFF";
    private static final List<String> NO_DATES = List.of(
            "9999-99-99",
            "99999-01-01",
            "+999999999-12-31",
            "-0001-01-01",
            "-1",
            "0000-00-00",
            "2024-02-30",
            "9999-99-99T99:99:99Z",
            "+999999999-12-31T00:00:00Z",
            "");
    private static final List<String> NO_AMOUNTS =
            List.of("-1.00", "-0.01", "1e3", "NaN", "1.001", "99999999999999999999999999.00", "一", "");

    private static final ArrayNode NOTHINGS = nothings();

    private final Samples samples;

    BadBodies(Samples samples) {
        this.samples = samples;
    }

    private static byte[] bytes(int size) {
        byte[] all = new byte[size];
        Arrays.fill(all, (byte) 'x');
        System.arraycopy("{\"text\":\"".getBytes(java.nio.charset.StandardCharsets.US_ASCII), 0, all, 0, 9);
        return all;
    }

    /** As many as a body may hold; what they are refused with must stay short. */
    private static ArrayNode nothings() {
        ArrayNode all = Json.mapper().createArrayNode();
        for (int each = 0; each < 200_000; each++) {
            all.addNull();
        }
        return all;
    }

    JsonNode good(Route route) {
        JsonNode schema = route.bodySchema();
        if (route.example().isObject()) {
            return route.example().deepCopy();
        }
        return samples.isFree(schema) ? Json.object() : samples.of(schema);
    }

    /** Whatever the schema, and also where no body is wanted. */
    List<Attempt> ofAnyKind(Route route, Attempt good) {
        List<Attempt> attempts = new ArrayList<>();
        // Where any JSON may come, what it must be is only known at the thing itself.
        Integer[] refused =
                samples.isFree(route.bodySchema()) ? new Integer[] {400, 404, 422} : new Integer[] {400, 422};
        Attempt huge = route.takesBytes() ? good.file(TEN_MEGABYTES) : good.json(TEN_MEGABYTES);
        attempts.add(huge.gives(413).saying("too-large").called("a body of 10 MB"));
        if (!route.hasBody() || route.takesBytes()) {
            return attempts;
        }
        Attempt malformed = good.gives(400).saying("malformed");
        if (route.needsBody()) {
            attempts.add(malformed.json("").called("an empty body"));
            attempts.add(malformed.json(new byte[0]).without("Content-Type").called("no body"));
            attempts.add(good.json("null").gives(refused).called("null"));
        }
        for (String broken : List.of("{", "{]", "nul", "{} x", "{\"a\":}", "\"")) {
            attempts.add(malformed.json(broken).called(broken));
        }
        attempts.add(good.json("{\"a\":1e999999999}").gives(refused).called("a number of a gigabyte"));
        attempts.add(good.json("{\"a\":1,\"a\":2}").gives(400, 422).called("a field twice"));
        attempts.add(malformed
                .json(new byte[] {'{', '"', 'a', '"', ':', '"', (byte) 0xff, (byte) 0xfe, '"', '}'})
                .called("bytes that are no UTF-8"));
        attempts.add(good.json("[".repeat(5_000)).gives(400, 422).called("5 000 lists in each other"));
        for (String root : List.of("[]", "\"text\"", "7", "true")) {
            attempts.add(good.json(root).gives(refused).called("the body " + root));
        }
        return attempts;
    }

    /** One field at a time; needs an address at which the body is looked at. */
    List<Attempt> ofSchema(Route route, Attempt good) {
        List<Attempt> attempts = new ArrayList<>();
        if (samples.isFree(route.bodySchema())) {
            return attempts;
        }
        ObjectNode unknown = ((ObjectNode) good(route)).put("noSuchField", 1);
        attempts.add(good.json(Json.write(unknown))
                .gives(422)
                .pointingAt("/noSuchField")
                .called("an unknown field"));
        places(route).forEach(place -> {
            Attempt refused = good.gives(422).pointingAt(place.named());
            for (JsonNode value : wrongTypes(place.schema())) {
                attempts.add(at(route, place, value, refused));
            }
            for (JsonNode value : senseless(place.schema())) {
                attempts.add(at(route, place, value, refused));
            }
            if (Samples.types(place.schema()).contains("array")) {
                attempts.add(at(route, place, NOTHINGS, refused));
            }
        });
        return attempts;
    }

    /** Four-byte characters wherever a text may stand: fine or not, but never a fault of ours. */
    List<Attempt> wide(Route route, Attempt good) {
        return places(route).stream()
                .filter(place -> Samples.types(place.schema()).contains("string"))
                .map(place -> at(route, place, Json.tree(WIDE), good))
                .toList();
    }

    private List<Place> places(Route route) {
        List<Place> places = new ArrayList<>();
        if (route.hasBody() && !samples.isFree(route.bodySchema())) {
            Place.collect(samples, samples.resolve(route.bodySchema()), "", places);
        }
        return places;
    }

    private Attempt at(Route route, Place place, JsonNode value, Attempt refused) {
        ObjectNode body = place.put(value, (ObjectNode) good(route), samples, route.bodySchema());
        String shown = Json.write(value);
        return refused.json(Json.write(body))
                .called(place.pointer() + " = " + (shown.length() > 40 ? shown.substring(0, 20) + "…" : shown));
    }

    private static List<JsonNode> wrongTypes(JsonNode schema) {
        Set<String> types = Samples.types(schema);
        ArrayNode list = Json.mapper().createArrayNode().add("x");
        List<JsonNode> wrong = new ArrayList<>();
        // What is an object in full may have a text as its short form.
        if (!types.contains("string") && !types.contains("object")) {
            wrong.add(Json.tree("x"));
        }
        if (!types.contains("integer") && !types.contains("number")) {
            wrong.add(Json.tree(7));
        }
        if (!types.contains("boolean")) {
            wrong.add(Json.tree(true));
        }
        if (!types.contains("array")) {
            wrong.add(list);
        }
        if (!types.contains("object")) {
            wrong.add(Json.object().put("x", 1));
        }
        return wrong;
    }

    private static List<JsonNode> senseless(JsonNode schema) {
        if (Samples.types(schema).contains("integer")) {
            return List.of(
                    Json.read("99999999999999999999"), Json.read("1.5"), Json.read("1e400"), Json.read("-2147483649"));
        }
        if (!Samples.types(schema).contains("string")) {
            return List.of();
        }
        if (schema.path("x-amount").asBoolean()) {
            return texts(NO_AMOUNTS);
        }
        if (schema.has("enum")) {
            return texts(List.of("NOPE", "", WIDE));
        }
        return switch (schema.path("format").asText()) {
            case "date", "date-time" -> texts(NO_DATES);
            case "uuid" -> texts(List.of("not-an-id", "1-1-1-1-1", WIDE, ""));
            default -> texts(List.of("x".repeat(70_000)));
        };
    }

    private static List<JsonNode> texts(List<String> all) {
        return all.stream().<JsonNode>map(Json::tree).toList();
    }
}
