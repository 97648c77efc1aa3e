package kefu.platform.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Answers 304 without a body where the caller already has this version. */
@Provider
public class NotModifiedFilter implements ContainerResponseFilter {

    static final Set<String> READS = Set.of("GET", "HEAD");

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        String wanted = request.getHeaderString(HttpHeaders.IF_NONE_MATCH);
        if (wanted == null || response.getStatus() != 200 || !READS.contains(request.getMethod())) {
            return;
        }
        EntityTag tag = tagOf(response);
        if (tag != null && anyMatches(wanted, '"' + tag.getValue() + '"')) {
            response.setStatus(304);
            response.setEntity(null);
            // Of what format is what is not sent, is not said (RFC 9110 15.4.5).
            response.getHeaders().remove(HttpHeaders.CONTENT_TYPE);
        }
    }

    private static boolean anyMatches(String wanted, String tag) {
        return Arrays.stream(wanted.split(","))
                .map(String::trim)
                .map(one -> one.startsWith("W/") ? one.substring(2) : one)
                .anyMatch(one -> one.equals("*") || one.equals(tag));
    }

    private static @Nullable EntityTag tagOf(ContainerResponseContext response) {
        Object tag = response.getHeaders().getFirst(HttpHeaders.ETAG);
        return tag instanceof EntityTag known ? known : null;
    }
}
