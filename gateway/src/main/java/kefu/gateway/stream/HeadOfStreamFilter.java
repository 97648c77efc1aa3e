package kefu.gateway.stream;

import jakarta.annotation.Priority;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import org.jspecify.annotations.Nullable;

/** Whoever asks for the head of the stream alone waits for no event, and holds no place. */
@Provider
@Priority(Priorities.USER + 1)
public class HeadOfStreamFilter implements ContainerRequestFilter {

    @Context
    @Nullable
    ResourceInfo route;

    @Override
    public void filter(ContainerRequestContext request) {
        if (route != null
                && route.getResourceClass() == StreamResource.class
                && request.getMethod().equals(HttpMethod.HEAD)) {
            request.abortWith(Response.ok()
                    .type(MediaType.SERVER_SENT_EVENTS)
                    .header(HttpHeaders.CACHE_CONTROL, "no-store")
                    .build());
        }
    }
}
