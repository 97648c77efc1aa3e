package kefu.platform.web;

import io.quarkus.arc.Arc;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kefu.platform.identity.Allowed;
import org.jspecify.annotations.Nullable;

/** The methods behind the routes of a document: what only they know of a route is read from them. */
final class RouteMethods {

    /** A path parameter; its expression may hold braces of its own. */
    private static final Pattern PARAMETER = Pattern.compile("\\{(?:[^{}]|\\{[^{}]*})*}");

    private record Served(Method method, Class<?> by) {}

    private final Map<String, Served> served = new HashMap<>();

    private RouteMethods() {}

    /** Of all routes that are ours to guard. */
    static RouteMethods guarded() {
        RouteMethods methods = new RouteMethods();
        Arc.container().beanManager().getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .map(Bean::getBeanClass)
                .filter(type -> type.isAnnotationPresent(Path.class) && AccessFilter.guards(type))
                .forEach(methods::add);
        return methods;
    }

    private void add(Class<?> type) {
        String base = Objects.requireNonNull(type.getAnnotation(Path.class)).value();
        for (Method method : type.getMethods()) {
            Path below = method.getAnnotation(Path.class);
            Arrays.stream(method.getAnnotations())
                    .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                    .filter(Objects::nonNull)
                    .forEach(verb -> served.put(
                            key(verb.value(), base + "/" + (below == null ? "" : below.value())),
                            new Served(method, type)));
        }
    }

    @Nullable
    Allowed ruleOf(String verb, String path) {
        Served found = served.get(key(verb, path));
        return found == null ? null : AccessFilter.ruleOf(found.method(), found.by());
    }

    /** Whether headers can go with its answer; a method that returns nothing but what is shown has nowhere to put one. */
    boolean tells(String verb, String path) {
        Served found = served.get(key(verb, path));
        return found != null && Response.class.isAssignableFrom(found.method().getReturnType());
    }

    /** The same however parameters are called and slashes are set. */
    private static String key(String verb, String path) {
        return Arrays.stream(PARAMETER.matcher(path).replaceAll("{}").split("/"))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("/", verb + " /", ""));
    }
}
