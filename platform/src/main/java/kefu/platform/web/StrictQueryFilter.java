package kefu.platform.web;

import jakarta.annotation.Priority;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import kefu.platform.problem.CommonProblem;
import kefu.platform.problem.Refusal;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/**
 * Refuses a query parameter the route does not know: a misspelt filter would otherwise silently answer with everything. One
 * that is longer than anything to look for, or is no text at all, is refused too.
 */
@Provider
@Priority(Priorities.USER)
public class StrictQueryFilter implements ContainerRequestFilter {

    /** Cursors are the longest there are. */
    private static final int LONGEST = 2_000;

    /** What a decoder writes for bytes that are no text. */
    private static final char UNREADABLE = '\uFFFD';

    /** The one form of a date beyond any calendar that a parser of dates would take. */
    private static final Pattern BEYOND = Pattern.compile("[+-][0-9]{4,}-[0-9]{2}-[0-9]{2}(T.*)?");

    private final Map<Method, Set<String>> known = new ConcurrentHashMap<>();

    @Context
    @Nullable
    ResourceInfo route;

    @Override
    public void filter(ContainerRequestContext request) {
        MultivaluedMap<String, String> parameters = request.getUriInfo().getQueryParameters();
        Set<String> sent = parameters.keySet();
        if (sent.isEmpty()
                || route == null
                || !route.getResourceClass().getName().startsWith("kefu.")) {
            return;
        }
        Set<String> names = known.computeIfAbsent(route.getResourceMethod(), StrictQueryFilter::namesOf);
        if (!names.containsAll(sent)) {
            throw unknown(sent, names);
        }
        parameters.forEach(StrictQueryFilter::requireReadable);
    }

    private static void requireReadable(String name, List<String> values) {
        for (String value : values) {
            if (BEYOND.matcher(value).matches()) {
                throw CommonProblem.INVALID
                        .because("查询参数无效", "A query parameter is not valid")
                        .at("?" + name, "invalid-value", "年份须为四位数", "A year has four digits");
            }
            if (value.length() > LONGEST || value.indexOf(UNREADABLE) >= 0 || value.indexOf(0) >= 0) {
                throw CommonProblem.INVALID
                        .because("查询参数无效", "A query parameter is not valid")
                        .at(
                                "?" + name,
                                "unreadable",
                                "须为不超过 " + LONGEST + " 个字符的 UTF-8 文本",
                                "Must be UTF-8 text of at most " + LONGEST + " characters");
            }
        }
    }

    private static Refusal unknown(Set<String> sent, Set<String> names) {
        Refusal refusal = CommonProblem.INVALID
                .because("未知的查询参数", "Unknown query parameter")
                .with("known", names);
        for (String name : sent) {
            if (!names.contains(name)) {
                refusal.at("?" + name, "unknown-parameter", "此处没有该参数", "There is no such parameter here");
            }
        }
        return refusal;
    }

    private static Set<String> namesOf(Method method) {
        Set<String> names = new TreeSet<>();
        if (PartialAnswerFilter.serves(method)) {
            names.add(PartialAnswerFilter.FIELDS);
        }
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
