package kefu.platform.web;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import io.quarkus.smallrye.openapi.OpenApiFilter.RunStage;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import kefu.platform.json.Json;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Tells in every service's OpenAPI document what all routes share and no route repeats: how a refusal looks, what one
 * resource answers with, which header makes a change safe to repeat and which one guards it. A request body has the example
 * that lies under {@code META-INF/examples/<schema>.json}, where there is one.
 */
@OpenApiFilter(RunStage.RUN)
public class OpenApiForAll implements OASFilter {

    private static final String JSON = "application/json";
    private static final String NOT_MODIFIED = "304";

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getPaths() == null || document.getPaths().getPathItems() == null) {
            return;
        }
        Components components = document.getComponents();
        if (components == null) {
            components = OASFactory.createComponents();
            document.setComponents(components);
        }
        SharedSchemas.addTo(components);
        new AnswersInOpenApi(document).complete();
        document.getPaths()
                .getPathItems()
                .forEach((path, item) -> item.getOperations().forEach((method, operation) -> {
                    complete(method, operation);
                    if (method == PathItem.HttpMethod.GET && (path.endsWith("}") || saysNotModified(operation))) {
                        notModified(operation);
                    }
                }));
    }

    private static void complete(PathItem.HttpMethod method, Operation operation) {
        switch (method) {
            case POST -> header(operation, "Idempotency-Key", "The same key again gives the first answer again");
            case PATCH -> {
                header(operation, "Idempotency-Key", "The same key again gives the first answer again");
                header(operation, "If-Match", "The ETag that was read");
                mergePatch(operation);
            }
            case PUT, DELETE -> header(operation, "If-Match", "The ETag that was read");
            default -> {}
        }
        refusal(operation);
        described(operation);
        if (operation.getRequestBody() != null && operation.getRequestBody().getContent() != null) {
            operation
                    .getRequestBody()
                    .getContent()
                    .getMediaTypes()
                    .values()
                    .forEach(body -> example(body).ifPresent(body::setExample));
        }
    }

    /** What is called a merge patch, as it is, and what is called JSON alone are the same to every route ({@link FormatFilter}). */
    private static void mergePatch(Operation operation) {
        Content body = operation.getRequestBody() == null
                ? null
                : operation.getRequestBody().getContent();
        MediaType json = body == null || body.getMediaTypes() == null
                ? null
                : body.getMediaTypes().get(JSON);
        if (json != null) {
            Map<String, MediaType> types = new LinkedHashMap<>();
            types.put(MergePatch.MEDIA_TYPE, OASFactory.createMediaType().schema(json.getSchema()));
            types.put(JSON, json);
            operation.getRequestBody().getContent().setMediaTypes(types);
        }
    }

    /** Every refusal is a problem, also one the framework has told of by its status alone. */
    private static void refusal(Operation operation) {
        if (operation.getResponses() == null) {
            return;
        }
        if (!operation.getResponses().hasAPIResponse("default")) {
            operation
                    .getResponses()
                    .addAPIResponse("default", OASFactory.createAPIResponse().description("Refused, and why"));
        }
        operation.getResponses().getAPIResponses().forEach((status, answer) -> {
            if ((status.equals("default") || status.startsWith("4")) && answer.getContent() == null) {
                answer.setContent(OASFactory.createContent()
                        .addMediaType(
                                Problems.MEDIA_TYPE,
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref(SharedSchemas.PROBLEM))));
            }
        });
    }

    private static boolean saysNotModified(Operation operation) {
        return operation.getResponses() != null && operation.getResponses().hasAPIResponse(NOT_MODIFIED);
    }

    /** A single thing always has an ETag, so who names the one he has need not be sent it again. */
    private static void notModified(Operation operation) {
        header(operation, "If-None-Match", "The ETag that was read");
        if (operation.getResponses() != null && !saysNotModified(operation)) {
            operation
                    .getResponses()
                    .addAPIResponse(NOT_MODIFIED, OASFactory.createAPIResponse().description("Still what was read"));
        }
    }

    /** OpenAPI wants words for every answer; where a route has none, its status has. */
    private static void described(Operation operation) {
        if (operation.getResponses() == null) {
            return;
        }
        operation.getResponses().getAPIResponses().forEach((status, answer) -> {
            if (answer.getDescription() == null && answer.getRef() == null) {
                answer.setDescription(
                        Response.Status.fromStatusCode(Integer.parseInt(status)).getReasonPhrase());
            }
        });
    }

    private static void header(Operation operation, String name, String description) {
        boolean known = operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(one -> name.equals(one.getName()));
        if (!known) {
            operation.addParameter(OASFactory.createParameter()
                    .in(Parameter.In.HEADER)
                    .name(name)
                    .description(description)
                    .schema(SharedSchemas.text(description).description(null)));
        }
    }

    private static Optional<Object> example(MediaType body) {
        @Nullable
        String reference = body.getSchema() == null ? null : body.getSchema().getRef();
        if (reference == null) {
            return Optional.empty();
        }
        String file = "META-INF/examples/" + reference.substring(reference.lastIndexOf('/') + 1) + ".json";
        try (InputStream found = Thread.currentThread().getContextClassLoader().getResourceAsStream(file)) {
            return found == null ? Optional.empty() : Optional.of(Json.mapper().readValue(found, Object.class));
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
