package kefu.platform.web;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import kefu.platform.json.Json;
import org.jspecify.annotations.Nullable;

/**
 * Gives every single thing an entity tag: what is only ever added and so has no version of its own, such as a line of a log,
 * is tagged by what it says. Runs before {@link NotModifiedFilter}, which answers whoever has it already.
 */
@Provider
@Priority(Priorities.USER + 1000)
public class ContentTagFilter implements ContainerResponseFilter {

    private static final int LENGTH = 12;

    @Context
    @Nullable
    ResourceInfo route;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() != 200
                || !NotModifiedFilter.READS.contains(request.getMethod())
                || response.getHeaders().containsKey(HttpHeaders.ETAG)
                || !isOfOneThing()) {
            return;
        }
        Object entity = response.getEntity();
        if (entity instanceof Record || entity instanceof com.fasterxml.jackson.databind.JsonNode) {
            response.getHeaders().putSingle(HttpHeaders.ETAG, new EntityTag(digest(Json.write(entity))));
        }
    }

    /** The last part of whose address is a name. */
    private boolean isOfOneThing() {
        ResourceInfo matched = route;
        if (matched == null || matched.getResourceMethod() == null) {
            return false;
        }
        Path own = matched.getResourceMethod().getAnnotation(Path.class);
        Path all = matched.getResourceClass().getAnnotation(Path.class);
        String last = own != null ? own.value() : all != null ? all.value() : "";
        return last.endsWith("}");
    }

    private static String digest(String text) {
        try {
            byte[] all = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(Arrays.copyOf(all, LENGTH));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
