package kefu.platform.testkit.walk;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Ids that name nothing or are none, and query parameters that are unknown, too long or senseless. */
final class BadAddresses {

    private static final List<String> NO_IDS = List.of(
            "not-an-id",
            "0",
            "-1",
            "x".repeat(300),
            encoded("𠮷😀"),
            encoded("' OR '1'='1"),
            "00000000-0000-0000-0000-00000000000g",
            "%FF%FE",
            "%00");
    private static final List<String> NO_LIMITS = List.of("0", "201", "-1", "x", "1.5", "99999999999");
    private static final List<String> NO_CURSORS = List.of("abc", "%F0%A0%AE%B7", "AAAA", "x".repeat(3_000));
    private static final List<String> NO_DATES = List.of(
            "9999-99-99",
            "99999-01-01",
            "%2B999999999-12-31",
            "-0001-01-01",
            "-1",
            "0000-00-00",
            "9999-99-99T99:99:99Z",
            "%2B999999999-12-31T00:00:00Z",
            "x");

    private BadAddresses() {}

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    static List<Attempt> of(Route route, Attempt good) {
        List<Attempt> attempts = new ArrayList<>();
        for (String parameter : route.pathParameters()) {
            for (String value : NO_IDS) {
                String address = route.address(name ->
                        name.equals(parameter) ? value : UUID.randomUUID().toString());
                attempts.add(good.at(address).gives(404).called("{" + parameter + "} = " + shortened(value)));
            }
        }
        if (!route.pathParameters().isEmpty()) {
            String nowhere = route.address(name -> UUID.randomUUID().toString());
            // A body that only looks right may be refused for what it says before anything is looked up.
            Attempt lost =
                    route.hasBody() ? good.gives(404, 422) : good.gives(404).saying("not-found");
            attempts.add(lost.at(nowhere).called("an id that names nothing"));
        }
        Attempt unknown = good.at(good.address() + "?nope=1").gives(422).pointingAt("?nope");
        attempts.add(unknown.called("an unknown query parameter"));
        // Below something that does not exist, that may be said first.
        Attempt refused = route.pathParameters().isEmpty() ? good.gives(422) : good.gives(422, 404);
        route.queryParameters().forEach(parameter -> addSenseless(parameter, refused, attempts));
        return attempts;
    }

    private static void addSenseless(JsonNode parameter, Attempt good, List<Attempt> attempts) {
        String name = parameter.path("name").asText();
        Attempt refused = good.pointingAt("?" + name);
        if (!name.equals("fields")
                && !parameter.path("schema").path("type").asText().equals("array")) {
            attempts.add(refused.at(good.address() + "?" + name + "=a&" + name + "=b")
                    .called("?" + name + " twice"));
        }
        for (String value : senseless(name, parameter.path("schema"))) {
            attempts.add(
                    refused.at(good.address() + "?" + name + "=" + value).called("?" + name + "=" + shortened(value)));
        }
    }

    private static List<String> senseless(String name, JsonNode schema) {
        List<String> values = new ArrayList<>(List.of("", "x".repeat(5_000), "%FF%FE", "%00"));
        String kind = schema.path("format").asText(schema.path("type").asText());
        if (name.equals("limit")) {
            values.addAll(NO_LIMITS);
        } else if (name.equals("cursor")) {
            values.addAll(NO_CURSORS);
        } else if (schema.has("enum")) {
            values.addAll(List.of("NOPE", encoded("不是")));
        } else if (kind.startsWith("date")) {
            values.addAll(NO_DATES);
        } else if (kind.equals("uuid")) {
            values.addAll(List.of("not-an-id", "1", encoded("𠮷")));
        } else if (kind.equals("boolean")) {
            values.addAll(List.of("maybe", "1"));
        } else if (kind.startsWith("int")) {
            values.addAll(List.of("x", "1.5", "99999999999999999999"));
        }
        return values;
    }

    private static String shortened(String value) {
        return value.length() <= 40 ? value : value.substring(0, 10) + "… (" + value.length() + " characters)";
    }
}
