package kefu.platform.web;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Locale;
import kefu.platform.problem.CommonProblem;
import org.jspecify.annotations.Nullable;

/**
 * A route that names no format of its own speaks JSON, both ways: who does not take it hears 406 and who sends something
 * else 415, before anything is done. The framework alone would give it to everybody and read some texts as bodies.
 */
@Provider
@Priority(Priorities.HEADER_DECORATOR)
public class FormatFilter implements ContainerRequestFilter {

    @Context
    @Nullable
    ResourceInfo route;

    @Override
    public void filter(ContainerRequestContext request) {
        if (route == null || !route.getResourceClass().getName().startsWith("kefu.")) {
            return;
        }
        MediaType sent = hasBody(request) ? sent(request) : null;
        if (sent != null && !names(route, Consumes.class)) {
            requireReadable(request.getMethod(), sent);
        }
        if (!names(route, Produces.class) && accepted(request).stream().noneMatch(FormatFilter::isWanted)) {
            throw CommonProblem.NOT_ACCEPTABLE.because("只提供 application/json", "Only application/json is given");
        }
    }

    /** The framework stumbles over what is no media type; a body of such a type is none we know. */
    private static @Nullable MediaType sent(ContainerRequestContext request) {
        try {
            return request.getMediaType();
        } catch (IllegalArgumentException unreadable) {
            throw CommonProblem.UNSUPPORTED_MEDIA.because("Content-Type 无法识别", "The Content-Type cannot be read");
        }
    }

    private static List<MediaType> accepted(ContainerRequestContext request) {
        try {
            return request.getAcceptableMediaTypes();
        } catch (IllegalArgumentException unreadable) {
            throw CommonProblem.NOT_ACCEPTABLE.because("Accept 无法识别", "Accept cannot be read");
        }
    }

    private static boolean isWanted(MediaType range) {
        String weight = range.getParameters().getOrDefault("q", "1");
        return MediaType.APPLICATION_JSON_TYPE.isCompatible(range) && !weight.matches("0(\\.0*)?");
    }

    /** What no body has, no matter how it is called. */
    private static boolean hasBody(ContainerRequestContext request) {
        return request.getLength() > 0 || request.getHeaderString("Transfer-Encoding") != null;
    }

    private static boolean names(ResourceInfo route, Class<? extends Annotation> format) {
        return route.getResourceMethod().isAnnotationPresent(format)
                || route.getResourceClass().isAnnotationPresent(format);
    }

    /** Of the ways to say a partial change in JSON one is understood; another one would be read as what it is not. */
    private static void requireReadable(String method, MediaType sent) {
        if (!isJson(sent)) {
            throw CommonProblem.UNSUPPORTED_MEDIA.because("请使用 application/json", "Send application/json");
        }
        String type = (sent.getType() + "/" + sent.getSubtype()).toLowerCase(Locale.ROOT);
        if (method.equals("PATCH") && !type.equals(MergePatch.MEDIA_TYPE) && !type.equals(MediaType.APPLICATION_JSON)) {
            throw CommonProblem.UNSUPPORTED_MEDIA.because(
                    "请使用 " + MergePatch.MEDIA_TYPE, "Send " + MergePatch.MEDIA_TYPE);
        }
    }

    private static boolean isJson(MediaType sent) {
        String subtype = sent.getSubtype().toLowerCase(Locale.ROOT);
        return subtype.equals("json") || subtype.endsWith("+json");
    }
}
