package kefu.platform.web;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.Priority;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.GenericEntity;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.ext.Provider;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import kefu.platform.json.Json;

/** {@code ?fields=id,number} on everything that is read as JSON: of a resource, or of each item of a list, only what is named. */
@Provider
@Priority(PartialAnswerFilter.LAST)
public class PartialAnswerFilter implements ContainerResponseFilter {

    static final String FIELDS = "fields";

    /** Filters of answers run from the highest number down: whatever looks at the whole answer has looked by then. */
    static final int LAST = 1;

    private static final int OK = 200;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        List<String> asked = request.getUriInfo().getQueryParameters().get(FIELDS);
        Object whole = response.getEntity();
        if (asked == null || whole == null || response.getStatus() != OK || !isJson(whole)) {
            return;
        }
        JsonNode part = Json.tree(PartialAnswer.of(asked).of(whole, response.getEntityType()));
        // Otherwise it would be written as what the route declares, which the items of a list no longer are.
        response.setEntity(new GenericEntity<>(part, JsonNode.class));
    }

    private static boolean isJson(Object whole) {
        return !(whole instanceof CharSequence
                || whole instanceof byte[]
                || whole instanceof InputStream
                || whole instanceof StreamingOutput);
    }

    /** Whether a route answers with JSON, so that parts of it can be asked for. */
    static boolean serves(Method route) {
        Produces produces = route.isAnnotationPresent(Produces.class)
                ? route.getAnnotation(Produces.class)
                : route.getDeclaringClass().getAnnotation(Produces.class);
        return route.isAnnotationPresent(GET.class)
                && (produces == null || Arrays.asList(produces.value()).contains(MediaType.APPLICATION_JSON));
    }
}
