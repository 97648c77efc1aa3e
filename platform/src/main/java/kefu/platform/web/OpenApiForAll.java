package kefu.platform.web;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import io.quarkus.smallrye.openapi.OpenApiFilter.RunStage;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import kefu.platform.json.Json;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.jspecify.annotations.Nullable;

/**
 * Tells in every service's OpenAPI document what all routes share and no route repeats: how a refusal looks, what one
 * resource answers with, which header makes a change safe to repeat and which one guards it. A request body has the example
 * that lies under {@code META-INF/examples/<schema>.json}, where there is one.
 */
@OpenApiFilter(RunStage.RUN)
public class OpenApiForAll implements OASFilter {

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
        PatchesInOpenApi patches = new PatchesInOpenApi(components);
        document.getPaths()
                .getPathItems()
                .values()
                .forEach(item ->
                        item.getOperations().forEach((method, operation) -> complete(method, operation, patches)));
        new VersionsInOpenApi(document, RouteMethods.guarded()).complete();
    }

    private static void complete(PathItem.HttpMethod method, Operation operation, PatchesInOpenApi patches) {
        if (method == PathItem.HttpMethod.POST || method == PathItem.HttpMethod.PATCH) {
            VersionsInOpenApi.header(operation, "Idempotency-Key", "The same key again gives the first answer again");
        }
        if (method == PathItem.HttpMethod.PATCH) {
            patches.complete(operation);
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
