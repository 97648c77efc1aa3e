package kefu.platform.web;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/**
 * Tells where an answer brings the version of what it shows and where a request may name it: what can be read by itself tells
 * its {@code ETag}, and so does whatever else answers with the same thing. Who names it in {@code If-None-Match} is not sent again
 * what he has; who names it in {@code If-Match} changes nothing he has not seen.
 */
final class VersionsInOpenApi {

    private static final String OK = "200";
    private static final String CREATED = "201";
    private static final String NOT_MODIFIED = "304";
    private static final String READ = "The ETag that was read";

    private final OpenAPI document;
    private final RouteMethods methods;
    private final Set<String> versioned = new HashSet<>();

    VersionsInOpenApi(OpenAPI document, RouteMethods methods) {
        this.document = document;
        this.methods = methods;
    }

    void complete() {
        all((path, verb, operation) -> {
            if (readsOne(path, verb, operation)) {
                shown(answer(operation, OK)).ifPresent(versioned::add);
            }
        });
        all(this::tell);
    }

    /** One operation of the document. */
    private interface Each {
        void at(String path, PathItem.HttpMethod verb, Operation operation);
    }

    private void all(Each each) {
        Objects.requireNonNull(document.getPaths().getPathItems())
                .forEach((path, item) ->
                        item.getOperations().forEach((verb, operation) -> each.at(path, verb, operation)));
    }

    private boolean readsOne(String path, PathItem.HttpMethod verb, Operation operation) {
        return verb == PathItem.HttpMethod.GET && (answer(operation, NOT_MODIFIED) != null || path.endsWith("}"));
    }

    private void tell(String path, PathItem.HttpMethod verb, Operation operation) {
        boolean read = readsOne(path, verb, operation);
        boolean shows = methods.tells(verb.name(), path)
                && Stream.of(OK, CREATED).anyMatch(status -> isVersioned(answer(operation, status)));
        if (read) {
            mayBeKnown(operation);
        }
        if (changes(verb) || verb == PathItem.HttpMethod.POST && shows && isVersioned(answer(operation, OK))) {
            parameter(operation, HttpHeaders.IF_MATCH);
        }
        if (read || shows) {
            Stream.of(OK, CREATED, NOT_MODIFIED)
                    .flatMap(status -> Stream.ofNullable(answer(operation, status)))
                    .forEach(VersionsInOpenApi::etag);
        }
    }

    private static boolean changes(PathItem.HttpMethod verb) {
        return switch (verb) {
            case PUT, PATCH, DELETE -> true;
            default -> false;
        };
    }

    private static void mayBeKnown(Operation operation) {
        parameter(operation, HttpHeaders.IF_NONE_MATCH);
        if (operation.getResponses() != null && answer(operation, NOT_MODIFIED) == null) {
            operation
                    .getResponses()
                    .addAPIResponse(NOT_MODIFIED, OASFactory.createAPIResponse().description("Still what was read"));
        }
    }

    private static @Nullable APIResponse answer(Operation operation, String status) {
        return operation.getResponses() == null
                ? null
                : operation.getResponses().getAPIResponse(status);
    }

    private boolean isVersioned(@Nullable APIResponse answer) {
        return shown(answer).filter(versioned::contains).isPresent();
    }

    private static Optional<String> shown(@Nullable APIResponse answer) {
        return Optional.ofNullable(answer)
                .map(APIResponse::getContent)
                .map(content -> content.getMediaType(MediaType.APPLICATION_JSON))
                .map(org.eclipse.microprofile.openapi.models.media.MediaType::getSchema)
                .map(schema -> schema.getRef());
    }

    private static void etag(APIResponse answer) {
        answer.addHeader(
                HttpHeaders.ETAG,
                OASFactory.createHeader()
                        .description("The version of what is shown, to be named in If-Match or If-None-Match")
                        .schema(SharedSchemas.text("").description(null)));
    }

    static void parameter(Operation operation, String name) {
        header(operation, name, READ);
    }

    static void header(Operation operation, String name, String description) {
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
}
