package kefu.client.generator;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A class for every resource of a document, with a method for every operation; each goes through {@code kefu.client.Kefu}. */
final class Operations {

    private static final String BASE = "/api/v1/";
    private static final String JSON = "com.fasterxml.jackson.databind.JsonNode";
    private static final Set<String> VERBS = Set.of("get", "post", "put", "patch", "delete");

    private final Shapes shapes;
    private final String home;
    private final Map<String, Map<String, String>> methods = new TreeMap<>();

    Operations(JsonNode document, Shapes shapes, String home) {
        this.shapes = shapes;
        this.home = home;
        document.path("paths").properties().stream()
                .filter(path -> path.getKey().startsWith(BASE))
                .forEach(path -> path.getValue().properties().stream()
                        .filter(member -> VERBS.contains(member.getKey()))
                        .forEach(member -> add(member.getKey(), path.getKey(), member.getValue())));
    }

    /** The source of each class, by its name. */
    Map<String, String> classes() {
        Map<String, String> classes = new TreeMap<>();
        methods.forEach((name, all) ->
                classes.put(name, """
                package %s;

                /** What can be asked of {@code %s}. */
                public final class %s {

                    private final kefu.client.Kefu suite;

                    public %s(kefu.client.Kefu suite) {
                        this.suite = suite;
                    }
                %s}
                """.formatted(home, name, name, name, String.join("", all.values()))));
        return classes;
    }

    private void add(String verb, String path, JsonNode operation) {
        if (isStream(operation)) {
            return;
        }
        List<String> segments = List.of(path.substring(BASE.length()).split("/"));
        // Beside the records, which are called TicketView and so on, and never in the plural of a path.
        Map<String, String> all =
                methods.computeIfAbsent(Names.type(segments.getFirst()) + "Api", name -> new TreeMap<>());
        String name = name(verb, segments.subList(1, segments.size()));
        if (all.putIfAbsent(name, method(name, verb, segments, operation)) != null) {
            throw new IllegalStateException(verb + " " + path + " would be called like another one: " + name);
        }
    }

    /** An answer without end is followed, not read. */
    private static boolean isStream(JsonNode operation) {
        return operation.path("responses").path("200").path("content").has("text/event-stream");
    }

    /** {@code postStepsByStep} for {@code POST …/{id}/steps/{step}}. */
    private static String name(String verb, List<String> segments) {
        StringBuilder name = new StringBuilder(verb);
        for (int i = 0; i < segments.size(); i++) {
            String segment = segments.get(i);
            if (!Names.isParameter(segment)) {
                name.append(Names.type(segment));
            } else if (i == segments.size() - 1) {
                name.append("By").append(Names.type(Names.parameter(segment)));
            }
        }
        return name.toString();
    }

    private String method(String name, String verb, List<String> segments, JsonNode operation) {
        String answer = answer(operation);
        JsonNode body = operation
                .path("requestBody")
                .path("content")
                .path("application/json")
                .path("schema");
        boolean changes = List.of("put", "patch", "delete").contains(verb);
        List<String> parameters = segments.stream()
                .filter(Names::isParameter)
                .map(segment -> "java.lang.Object " + Names.member(Names.parameter(segment)))
                .collect(Collectors.toCollection(ArrayList::new));
        if (verb.equals("get")) {
            parameters.add("java.util.Map<java.lang.String, ?> query");
        }
        if (!body.isMissingNode()) {
            parameters.add(shapes.type(body) + " body");
        }
        if (changes) {
            parameters.add("java.lang.String etag");
        }
        return """

                    /** %s */
                    public kefu.client.Versioned<%s> %s(%s) {
                        return suite.ask(
                                new kefu.client.Call("%s", kefu.client.Call.path(%s)%s, %s, %s),
                                new com.fasterxml.jackson.core.type.TypeReference<%s>() {});
                    }
                """.formatted(
                        Shapes.comment(operation, name),
                        answer,
                        name,
                        String.join(", ", parameters),
                        verb.toUpperCase(Locale.ROOT),
                        address(segments),
                        verb.equals("get") ? " + kefu.client.Call.query(query)" : "",
                        body.isMissingNode() ? "null" : "body",
                        changes ? "etag" : "null",
                        answer);
    }

    private static String address(List<String> segments) {
        return segments.stream()
                .map(segment ->
                        Names.isParameter(segment) ? Names.member(Names.parameter(segment)) : '"' + segment + '"')
                .collect(Collectors.joining(", "));
    }

    /** What is answered if all is well. */
    private String answer(JsonNode operation) {
        return Arrays.stream(new String[] {"200", "201", "202"})
                .map(status ->
                        operation.path("responses").path(status).path("content").path("application/json"))
                .filter(content -> content.has("schema"))
                .findFirst()
                .map(content -> shapes.type(content.path("schema")))
                .orElse(JSON);
    }
}
