package kefu.platform.testkit.walk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import kefu.platform.json.Json;
import kefu.platform.process.Definition;
import kefu.platform.process.Processes;
import kefu.platform.process.form.Form;
import kefu.platform.testkit.FieldSamples;
import kefu.platform.testkit.SpoiltFields;

/**
 * Forms that only a process knows: on a route that opens any process of the service, each is tried with its opening form, in which
 * one field says what it cannot mean. What every value of every field comes to is tried without a network by the process matrix.
 */
record BadForms(BadBodies bodies) {

    /** Eleven characters to send, a gigabyte to write out. */
    private static final JsonNode GIGABYTE = DecimalNode.valueOf(new BigDecimal("1e999999999"));

    List<Attempt> of(Route route, Attempt good) {
        boolean opensAny = route.pathParameters().isEmpty()
                && route.example().path("form").isObject()
                && route.example().path("process").isTextual();
        return opensAny
                ? Processes.shipped().stream()
                        .flatMap(process -> opening(route, process, good))
                        .toList()
                : List.of();
    }

    /** Whoever may not open it is told so first. */
    private Stream<Attempt> opening(Route route, Definition process, Attempt good) {
        Attempt refused = good.gives(422, 403);
        Form form = process.open().form();
        return Stream.concat(
                Stream.of(
                        with("noSuchField", Json.tree(1), process, route, refused),
                        with("noSuchField", GIGABYTE, process, route, refused).pointingAt("/form")),
                form.fields().values().stream().flatMap(field -> {
                    List<JsonNode> values = SpoiltFields.of(field);
                    return Stream.of(values.getFirst(), values.getLast())
                            .map(value -> with(field.name(), value, process, route, refused));
                }));
    }

    /** Nothing is filled in that may stay empty: it may name something that would have to exist. */
    private Attempt with(String field, JsonNode value, Definition process, Route route, Attempt refused) {
        ObjectNode form = FieldSamples.asked(process.open().form());
        form.set(field, value);
        ObjectNode body = (ObjectNode) bodies.good(route);
        body.put("process", process.key()).set("form", form);
        return refused.json(Json.write(body)).pointingAt("/form/" + field).called(process.key() + ": /form/" + field);
    }
}
