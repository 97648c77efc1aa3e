package kefu.platform.web;

import jakarta.annotation.Priority;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import kefu.platform.problem.CommonProblem;
import kefu.platform.problem.Refusal;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/**
 * Refuses a query parameter the route does not know: a misspelt filter would otherwise silently answer with everything.
 */
@Provider
@Priority(Priorities.USER)
public class StrictQueryFilter implements ContainerRequestFilter {

    private final Map<Method, Set<String>> known = new ConcurrentHashMap<>();

    @Context
    @Nullable
    ResourceInfo route;

    @Override
    public void filter(ContainerRequestContext request) {
        Set<String> sent = request.getUriInfo().getQueryParameters().keySet();
        if (sent.isEmpty()
                || route == null
                || !route.getResourceClass().getName().startsWith("kefu.")) {
            return;
        }
        Set<String> names = known.computeIfAbsent(route.getResourceMethod(), StrictQueryFilter::namesOf);
        if (names.containsAll(sent)) {
            return;
        }
        Refusal refusal = CommonProblem.INVALID
                .because("未知的查询参数", "Unknown query parameter")
                .with("known", names);
        for (String name : sent) {
            if (!names.contains(name)) {
                refusal.at("?" + name, "unknown-parameter", "此处没有该参数", "There is no such parameter here");
            }
        }
        throw refusal;
    }

    private static Set<String> namesOf(Method method) {
        Set<String> names = new TreeSet<>();
        for (Parameter parameter : method.getParameters()) {
            QueryParam query = parameter.getAnnotation(QueryParam.class);
            RestQuery rest = parameter.getAnnotation(RestQuery.class);
            if (query != null) {
                names.add(query.value());
            } else if (rest != null) {
                names.add(rest.value().isEmpty() ? parameter.getName() : rest.value());
            } else if (parameter.isAnnotationPresent(BeanParam.class)) {
                addFields(parameter.getType(), names);
            }
        }
        return names;
    }

    private static void addFields(@Nullable Class<?> type, Set<String> names) {
        if (type == null) {
            return;
        }
        for (Field field : type.getDeclaredFields()) {
            QueryParam query = field.getAnnotation(QueryParam.class);
            RestQuery rest = field.getAnnotation(RestQuery.class);
            if (query != null) {
                names.add(query.value());
            } else if (rest != null) {
                names.add(rest.value().isEmpty() ? field.getName() : rest.value());
            } else if (field.isAnnotationPresent(BeanParam.class)) {
                addFields(field.getType(), names);
            }
        }
        addFields(type.getSuperclass(), names);
    }
}
