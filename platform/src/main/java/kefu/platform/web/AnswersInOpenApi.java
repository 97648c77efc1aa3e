package kefu.platform.web;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/**
 * A scanner of classes cannot see what stands in a {@code Response} with its entity tag. The convention of all services says
 * it: whatever concerns one resource answers with that resource, which is an item of its list; what makes one answers with
 * {@code 201}. A route that answers otherwise says so itself with {@code @APIResponse}, and the tests of the services compare
 * every answer they are given with what is said here.
 */
final class AnswersInOpenApi {

    private static final String OK = "200";
    private static final String JSON = "application/json";

    private final OpenAPI document;
    private final Map<String, PathItem> paths;

    AnswersInOpenApi(OpenAPI document) {
        this.document = document;
        this.paths = Objects.requireNonNull(document.getPaths().getPathItems());
    }

    void complete() {
        paths.forEach((path, item) -> item.getOperations().forEach((method, operation) -> {
            APIResponse silent = silent(operation);
            if (silent != null) {
                itemOf(path, acts(method))
                        .ifPresent(schema -> silent.setContent(OASFactory.createContent()
                                .addMediaType(
                                        JSON,
                                        OASFactory.createMediaType()
                                                .schema(OASFactory.createSchema()
                                                        .ref(schema)))));
                if (method == PathItem.HttpMethod.POST && makes(path)) {
                    operation.getResponses().removeAPIResponse(OK);
                    operation.getResponses().addAPIResponse("201", silent.description("Created"));
                }
            }
        }));
    }

    /** The 200 answer whose JSON nothing is said of. What a route says itself is left as it is. */
    private static @Nullable APIResponse silent(Operation operation) {
        APIResponse answer = operation.getResponses() == null
                ? null
                : operation.getResponses().getAPIResponse(OK);
        Map<String, MediaType> types = answer == null || answer.getContent() == null
                ? null
                : answer.getContent().getMediaTypes();
        boolean untold = types != null
                && types.containsKey(JSON)
                && types.values().stream().noneMatch(AnswersInOpenApi::says);
        return untold ? answer : null;
    }

    private static boolean says(MediaType type) {
        Schema schema = type.getSchema();
        return schema != null
                && (schema.getRef() != null
                        || schema.getType() != null
                        || schema.getOneOf() != null
                        || schema.getAllOf() != null);
    }

    /** Whether one of what is made there can be read by itself. */
    private boolean makes(String path) {
        return paths.entrySet().stream()
                .anyMatch(other -> other.getValue().getGET() != null
                        && other.getKey().startsWith(path + "/{")
                        && other.getKey().indexOf('/', path.length() + 1) < 0);
    }

    /** What is done to a thing answers with the thing; what is read beside it is something else. */
    private static boolean acts(PathItem.HttpMethod method) {
        return method == PathItem.HttpMethod.POST || method == PathItem.HttpMethod.PATCH;
    }

    /** The schema of an item of the nearest list on the way; without an act only of the list the path itself is in. */
    private Optional<String> itemOf(String path, boolean act) {
        String at = path;
        for (int steps = 0; at.length() > 1 && (act || steps < 2); steps++) {
            PathItem there = paths.get(at);
            String found = there == null || there.getGET() == null ? null : item(there.getGET());
            if (found != null) {
                return Optional.of(found);
            }
            if (!act && !at.endsWith("}")) {
                break;
            }
            at = at.substring(0, at.lastIndexOf('/'));
        }
        return Optional.empty();
    }

    private @Nullable String item(Operation list) {
        APIResponse answer =
                list.getResponses() == null ? null : list.getResponses().getAPIResponse(OK);
        MediaType type = answer == null || answer.getContent() == null
                ? null
                : answer.getContent().getMediaTypes().get(JSON);
        Schema schema = type == null ? null : resolved(type.getSchema());
        if (schema != null && schema.getProperties() != null) {
            schema = resolved(schema.getProperties().get("items"));
        }
        return schema == null || schema.getItems() == null
                ? null
                : schema.getItems().getRef();
    }

    private @Nullable Schema resolved(@Nullable Schema schema) {
        String reference = schema == null ? null : schema.getRef();
        return reference == null
                ? schema
                : document.getComponents().getSchemas().get(reference.substring(reference.lastIndexOf('/') + 1));
    }
}
