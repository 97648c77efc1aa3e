package kefu.platform.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.openapitools.openapidiff.core.OpenApiCompare;
import org.openapitools.openapidiff.core.model.ChangedOpenApi;
import org.openapitools.openapidiff.core.model.ChangedOperation;
import org.openapitools.openapidiff.core.model.Endpoint;

/** What a client of the older document would stumble over in the newer one. */
final class OpenApiChanges {

    private static final String SCHEMAS = "/components/schemas";

    private OpenApiChanges() {}

    static List<String> breaking(String older, String newer) {
        ChangedOpenApi change = OpenApiCompare.fromContents(comparable(older), comparable(newer));
        List<String> breaks = new ArrayList<>();
        if (change.isIncompatible()) {
            for (Endpoint gone : change.getMissingEndpoints()) {
                breaks.add(gone.getMethod() + " " + gone.getPathUrl() + " is gone");
            }
            change.getChangedOperations().stream()
                    .filter(ChangedOperation::isIncompatible)
                    .map(OpenApiChanges::describe)
                    .forEach(breaks::add);
        }
        breaks.addAll(goneProperties(OpenApiGolden.read(older), OpenApiGolden.read(newer)));
        return breaks;
    }

    /** No field goes: an answer that lacks it surprises its reader, a request that sends it is refused. */
    private static List<String> goneProperties(JsonNode older, JsonNode newer) {
        List<String> gone = new ArrayList<>();
        older.at(SCHEMAS).properties().forEach(schema -> {
            JsonNode now = newer.at(SCHEMAS).path(schema.getKey());
            if (now.isMissingNode()) {
                gone.add("schema " + schema.getKey() + " is gone");
                return;
            }
            schema.getValue().path("properties").fieldNames().forEachRemaining(property -> {
                if (!now.path("properties").has(property)) {
                    gone.add(schema.getKey() + "." + property + " is gone");
                }
            });
        });
        return gone;
    }

    private static String describe(ChangedOperation operation) {
        List<String> parts = new ArrayList<>();
        if (operation.getParameters() != null && operation.getParameters().isIncompatible()) {
            parts.add("parameters");
        }
        if (operation.getRequestBody() != null && operation.getRequestBody().isIncompatible()) {
            parts.add("request body");
        }
        if (operation.getApiResponses() != null && operation.getApiResponses().isIncompatible()) {
            parts.add("responses");
        }
        return operation.getHttpMethod() + " " + operation.getPathUrl() + " has incompatible "
                + (parts.isEmpty() ? "changes" : String.join(" and ", parts));
    }

    /** The comparison understands types as OpenAPI 3.0 writes them, one type and {@code nullable}. */
    private static String comparable(String document) {
        JsonNode root = OpenApiGolden.read(document);
        simplify(root);
        ((ObjectNode) root).put("openapi", "3.0.3");
        return root.toString();
    }

    private static void simplify(JsonNode node) {
        if (node instanceof ObjectNode object) {
            if (object.get("type") instanceof ArrayNode types) {
                object.remove("type");
                for (JsonNode type : types) {
                    object.put(type.asText().equals("null") ? "nullable" : "type", type.asText());
                }
                if (object.has("nullable")) {
                    object.put("nullable", true);
                }
            }
            // Bounds that exclude their number are a flag in 3.0; their numbers are compared nowhere.
            object.remove(List.of("exclusiveMinimum", "exclusiveMaximum", "examples"));
        }
        node.forEach(OpenApiChanges::simplify);
    }
}
