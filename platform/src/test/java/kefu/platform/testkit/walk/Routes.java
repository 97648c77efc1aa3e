package kefu.platform.testkit.walk;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.arc.Arc;
import io.restassured.RestAssured;
import jakarta.enterprise.inject.Any;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kefu.platform.identity.Allowed;
import kefu.platform.json.Json;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;

/** The routes of the service under test, as documented and as served; whatever is only one of the two is a fault. */
final class Routes {

    /** A path parameter with an expression, which may hold braces and slashes of its own. */
    private static final Pattern CONSTRAINED = Pattern.compile("\\{\\s*(\\w+)\\s*:(?:[^{}]|\\{[^{}]*})*}");

    private final Map<String, Route> documented = new TreeMap<>();
    private final Map<String, Method> served = new TreeMap<>();
    private final Map<String, Allowed> rules = new TreeMap<>();

    Routes(JsonNode document) {
        Arc.container().beanManager().getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .map(bean -> bean.getBeanClass())
                .filter(type ->
                        type.isAnnotationPresent(Path.class) && type.getName().startsWith("kefu."))
                .forEach(this::serve);
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(member -> member.getValue().has("responses"))
                        .forEach(member -> document(
                                member.getKey().toUpperCase(java.util.Locale.ROOT), path.getKey(), member.getValue())));
    }

    private void serve(Class<?> type) {
        String base = Objects.requireNonNull(type.getAnnotation(Path.class)).value();
        for (Method method : type.getMethods()) {
            String verb = verb(method);
            if (verb != null) {
                Path path = method.getAnnotation(Path.class);
                String key = key(verb, join(base, path == null ? "" : path.value()));
                served.put(key, method);
                rules.put(key, rule(method, type));
            }
        }
    }

    private static @Nullable String verb(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(Annotation::annotationType)
                .map(type -> type.getAnnotation(HttpMethod.class))
                .filter(Objects::nonNull)
                .map(HttpMethod::value)
                .findFirst()
                .orElse(null);
    }

    private static String join(String base, String path) {
        return Arrays.stream(CONSTRAINED
                        .matcher(base + "/" + path)
                        .replaceAll("{$1}")
                        .split("/"))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("/", "/", ""));
    }

    private static String key(String verb, String path) {
        return verb + " " + Route.shape(path);
    }

    private void document(String verb, String path, JsonNode operation) {
        String key = key(verb, path);
        Method method = served.get(key);
        Allowed rule = rules.getOrDefault(key, Nobody.RULE);
        documented.put(key, new Route(verb, path, operation, rule, method != null && needsBody(method)));
    }

    /** A body is what nothing but its rules is said of; one that may be left out is declared so. */
    private static boolean needsBody(Method method) {
        return Arrays.stream(method.getParameters())
                .filter(parameter -> !parameter.getAnnotatedType().isAnnotationPresent(Nullable.class))
                .anyMatch(parameter -> Arrays.stream(parameter.getAnnotations())
                        .map(annotation -> annotation.annotationType().getName())
                        .noneMatch(name -> name.startsWith("jakarta.ws.rs.")));
    }

    /** Every role any route is open to. */
    String[] roles() {
        return rules.values().stream()
                .flatMap(rule -> Arrays.stream(rule.roles()))
                .distinct()
                .toArray(String[]::new);
    }

    /** What the method says, or else the class it is served by. */
    private static Allowed rule(Method method, Class<?> type) {
        Allowed own = method.getAnnotation(Allowed.class);
        Allowed all = type.getAnnotation(Allowed.class);
        return own != null ? own : all != null ? all : Nobody.RULE;
    }

    /** The routes of the service under test. */
    static Routes read() {
        return new Routes(document());
    }

    static JsonNode document() {
        return Json.read(RestAssured.given()
                .queryParam("format", "json")
                .get(ConfigProvider.getConfig().getValue("quarkus.smallrye-openapi.path", String.class))
                .asString());
    }

    List<Route> all() {
        return List.copyOf(documented.values());
    }

    List<String> faults() {
        List<String> faults = new ArrayList<>();
        TreeSet<String> undocumented = new TreeSet<>(served.keySet());
        undocumented.removeAll(documented.keySet());
        undocumented.forEach(route -> faults.add(route + " is served and not documented"));
        TreeSet<String> missing = new TreeSet<>(documented.keySet());
        missing.removeAll(served.keySet());
        missing.forEach(route -> faults.add(route + " is documented and not served"));
        return faults;
    }

    /** Where the rule of a route nobody serves would stand. */
    @Allowed
    private static final class Nobody {
        static final Allowed RULE = Objects.requireNonNull(Nobody.class.getAnnotation(Allowed.class));
    }
}
