package kefu.platform.web;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import kefu.platform.identity.Allowed;
import kefu.platform.identity.Caller;
import kefu.platform.identity.CurrentCaller;
import kefu.platform.identity.Scopes;
import kefu.platform.problem.CommonProblem;
import org.jspecify.annotations.Nullable;

/**
 * Lets a caller through only where {@link Allowed} names one of his roles and his rank suffices, and an API client only where
 * it has the scope as well. A route without {@link Allowed} is refused to everybody, so that forgetting it cannot open a door.
 */
@Provider
@Priority(Priorities.AUTHORIZATION)
public class AccessFilter implements ContainerRequestFilter {

    private final CurrentCaller caller;

    @Context
    @Nullable
    ResourceInfo route;

    AccessFilter(CurrentCaller caller) {
        this.caller = caller;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        ResourceInfo matched = route;
        if (matched == null || !guards(matched.getResourceClass())) {
            return;
        }
        Caller who = caller.get();
        Allowed rule = ruleOf(matched.getResourceMethod(), matched.getResourceClass());
        if (rule == null) {
            throw CommonProblem.FORBIDDEN
                    .because("此路由未开放", "This route is open to nobody")
                    .with("allowedFor", List.of());
        }
        List<String> roles = List.of(rule.roles());
        if ((!roles.isEmpty() && !who.hasAny(roles)) || !who.atLeast(rule.minRank())) {
            throw CommonProblem.FORBIDDEN
                    .because("您的角色或职级不能执行此操作", "Your roles or rank do not allow this")
                    .with("allowedFor", allowedFor(roles, rule));
        }
        if (who.isMachine()) {
            admitMachine(who, request);
        }
    }

    /** An API client needs the scope too, and a key under which it can safely ask again. */
    private static void admitMachine(Caller client, ContainerRequestContext request) {
        String scope = Scopes.needed(request.getMethod(), request.getUriInfo().getPath());
        if (!client.scopes().contains(scope)) {
            throw CommonProblem.FORBIDDEN
                    .because("此客户端未被授予所需的范围", "This API client was not granted the scope")
                    .with("neededScope", scope);
        }
        if (request.getMethod().equals("POST") && request.getHeaderString(IdempotencyKey.HEADER) == null) {
            throw CommonProblem.KEY_REQUIRED.because(
                    "API 客户端的 POST 请求须带 Idempotency-Key", "An API client sends an Idempotency-Key with every POST");
        }
    }

    private static Object allowedFor(List<String> roles, Allowed rule) {
        return switch (rule.minRank()) {
            case EMPLOYEE -> roles;
            default -> Map.of("roles", roles, "minRank", rule.minRank());
        };
    }

    /** Whether its routes are ours to guard. */
    static boolean guards(Class<?> type) {
        return type.getName().startsWith("kefu.");
    }

    /** What the method says, or else the class it is served by. */
    static @Nullable Allowed ruleOf(Method method, Class<?> type) {
        Allowed onMethod = method.getAnnotation(Allowed.class);
        return onMethod != null ? onMethod : type.getAnnotation(Allowed.class);
    }
}
