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
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import kefu.platform.problem.CommonProblem;
import kefu.platform.problem.Refusal;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/**
 * Refuses a query parameter the route does not know, that is empty or that is there twice: a filter that is misspelt or
 * forgotten would otherwise silently answer with everything. One that is longer than anything to look for, or is no text at
 * all, is refused too.
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

    /** By name, whether it may be there more than once. */
    private final Map<Method, Map<String, Boolean>> known = new ConcurrentHashMap<>();

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
        Map<String, Boolean> names = known.computeIfAbsent(route.getResourceMethod(), StrictQueryFilter::namesOf);
        if (!names.keySet().containsAll(sent)) {
            throw unknown(sent, names.keySet());
        }
        parameters.forEach((name, values) -> {
            if (values.size() > 1 && !names.getOrDefault(name, false)) {
                throw invalid(name, "more-than-once", "只能出现一次", "May be there only once");
            }
            requireReadable(name, values);
        });
    }

    private static void requireReadable(String name, List<String> values) {
        for (String value : values) {
            if (value.isEmpty()) {
                throw invalid(name, "empty", "不得为空；不筛选时请省略", "Must not be empty; leave it out to ask for all");
            }
            if (BEYOND.matcher(value).matches()) {
                throw invalid(name, "invalid-value", "年份须为四位数", "A year has four digits");
            }
            if (value.length() > LONGEST || value.indexOf(UNREADABLE) >= 0 || value.indexOf(0) >= 0) {
                throw invalid(
                        name,
                        "unreadable",
                        "须为不超过 " + LONGEST + " 个字符的 UTF-8 文本",
                        "Must be UTF-8 text of at most " + LONGEST + " characters");
            }
        }
    }

    private static Refusal invalid(String name, String code, String zh, String en) {
        return CommonProblem.INVALID
                .because("查询参数无效", "A query parameter is not valid")
                .at("?" + name, code, zh, en);
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

    private static Map<String, Boolean> namesOf(Method method) {
        Map<String, Boolean> names = new TreeMap<>();
        if (PartialAnswerFilter.serves(method)) {
            names.put(PartialAnswerFilter.FIELDS, true);
        }
        for (Parameter parameter : method.getParameters()) {
            add(parameter, parameter.getName(), parameter.getType(), names);
        }
        return names;
    }

    private static void add(AnnotatedElement place, String name, Class<?> type, Map<String, Boolean> names) {
        QueryParam query = place.getAnnotation(QueryParam.class);
        RestQuery rest = place.getAnnotation(RestQuery.class);
        boolean many = Collection.class.isAssignableFrom(type);
        if (query != null) {
            names.put(query.value(), many);
        } else if (rest != null) {
            names.put(rest.value().isEmpty() ? name : rest.value(), many);
        } else if (place.isAnnotationPresent(BeanParam.class)) {
            addFields(type, names);
        }
    }

    private static void addFields(@Nullable Class<?> type, Map<String, Boolean> names) {
        if (type == null) {
            return;
        }
        for (Field field : type.getDeclaredFields()) {
            add(field, field.getName(), field.getType(), names);
        }
        addFields(type.getSuperclass(), names);
    }
}
