package kefu.platform.web;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import kefu.platform.problem.CommonProblem;
import kefu.platform.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** Refuses a missing body where the route needs one, so that no resource has to think of null unless it says so. */
@Provider
@Priority(Priorities.USER + 1)
public class BodyFilter implements ContainerRequestFilter {

    private static final Map<Method, Boolean> READS = new ConcurrentHashMap<>();

    @Context
    @Nullable
    ResourceInfo route;

    @Override
    public void filter(ContainerRequestContext request) {
        if (route == null || !needsBody(route)) {
            return;
        }
        boolean chunked = request.getHeaderString(HttpHeaders.CONTENT_LENGTH) == null
                && request.getHeaderString("Transfer-Encoding") != null;
        if (!chunked && request.getLength() <= 0) {
            throw missing();
        }
    }

    static boolean needsBody(ResourceInfo route) {
        return route.getResourceClass().getName().startsWith("kefu.")
                && READS.computeIfAbsent(route.getResourceMethod(), BodyFilter::readsBody);
    }

    static Refusal missing() {
        return CommonProblem.MALFORMED
                .because("缺少请求体", "The body is missing")
                .at("", "required", "此请求需要 JSON 请求体", "This request needs a JSON body");
    }

    /** A parameter without any annotation but a constraint is the body; a route that can do without says Nullable. */
    private static boolean readsBody(Method method) {
        return Arrays.stream(method.getParameters())
                .filter(parameter -> !parameter.getAnnotatedType().isAnnotationPresent(Nullable.class))
                .anyMatch(parameter -> Arrays.stream(parameter.getAnnotations())
                        .map(annotation -> annotation.annotationType().getName())
                        .allMatch(name -> name.startsWith("jakarta.validation.")
                                || name.startsWith("org.jspecify.")
                                || name.contains(".openapi.")));
    }
}
