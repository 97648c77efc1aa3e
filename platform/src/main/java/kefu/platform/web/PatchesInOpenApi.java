package kefu.platform.web;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a merge patch may say, as the document shows it: the fields of the thing, none of which is required, and within them
 * the same again. A list is replaced as a whole, so its items keep what they demand.
 */
final class PatchesInOpenApi {

    private static final String JSON = "application/json";
    private static final String CHANGE = "Change";

    private final Components components;

    PatchesInOpenApi(Components components) {
        this.components = components;
    }

    /** What is called a merge patch, as it is, and what is called JSON alone are the same to every route ({@link FormatFilter}). */
    void complete(Operation operation) {
        Content body = operation.getRequestBody() == null
                ? null
                : operation.getRequestBody().getContent();
        MediaType json = body == null || body.getMediaTypes() == null
                ? null
                : body.getMediaTypes().get(JSON);
        if (body != null && json != null) {
            Schema patch = json.getSchema() == null ? null : undemanding(json.getSchema());
            Map<String, MediaType> types = new LinkedHashMap<>();
            types.put(MergePatch.MEDIA_TYPE, OASFactory.createMediaType().schema(patch));
            types.put(JSON, json.schema(patch));
            body.setMediaTypes(types);
        }
    }

    /** The same where nothing is demanded; else its namesake that demands nothing. */
    private Schema undemanding(Schema asked) {
        Schema known = known(asked);
        if (known == null || !demands(asked, new ArrayDeque<>())) {
            return asked;
        }
        String name = name(Objects.requireNonNull(asked.getRef()));
        String change = name.endsWith(CHANGE) ? name : name + CHANGE;
        Schema free = OASFactory.createSchema().description(known.getDescription());
        free.setType(known.getType());
        components.addSchema(change, free);
        properties(known).forEach((field, schema) -> free.addProperty(field, undemanding(schema)));
        return OASFactory.createSchema().ref(change);
    }

    private boolean demands(Schema asked, Deque<Schema> within) {
        Schema known = known(asked);
        if (known == null || within.contains(known)) {
            return false;
        }
        within.push(known);
        boolean demanding = known.getRequired() != null && !known.getRequired().isEmpty()
                || properties(known).values().stream().anyMatch(field -> demands(field, within));
        within.pop();
        return demanding;
    }

    private @Nullable Schema known(Schema schema) {
        return schema.getRef() == null || components.getSchemas() == null
                ? null
                : components.getSchemas().get(name(schema.getRef()));
    }

    private static Map<String, Schema> properties(Schema schema) {
        return schema.getProperties() == null ? Map.of() : schema.getProperties();
    }

    private static String name(String reference) {
        return reference.substring(reference.lastIndexOf('/') + 1);
    }
}
