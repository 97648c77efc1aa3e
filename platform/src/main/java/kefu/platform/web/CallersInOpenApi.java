package kefu.platform.web;

import io.quarkus.arc.Arc;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import io.quarkus.smallrye.openapi.OpenApiFilter.RunStage;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kefu.platform.identity.Allowed;
import kefu.platform.identity.Rank;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;

/** Says of every operation who may call it, as {@link Allowed} has it: nobody has to be refused first to learn that. */
@OpenApiFilter(RunStage.RUN)
public class CallersInOpenApi implements OASFilter {

    /** A path parameter; its expression may hold braces of its own. */
    private static final Pattern PARAMETER = Pattern.compile("\\{(?:[^{}]|\\{[^{}]*})*}");

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getPaths() == null || document.getPaths().getPathItems() == null) {
            return;
        }
        Map<String, Allowed> rules = rules();
        document.getPaths()
                .getPathItems()
                .forEach((path, item) -> item.getOperations().forEach((verb, operation) -> {
                    Allowed rule = rules.get(key(verb.name(), path));
                    if (rule != null) {
                        tell(operation, rule);
                    }
                }));
    }

    private static void tell(Operation operation, Allowed rule) {
        String said = operation.getDescription();
        operation.setDescription(said == null ? words(rule) : said + " " + words(rule));
    }

    private static String words(Allowed rule) {
        String roles = rule.roles().length == 0 ? "every operator" : String.join(", ", rule.roles());
        String rank = rule.minRank() == Rank.EMPLOYEE ? "" : ", from rank " + rule.minRank() + " up";
        return "Open to " + roles + rank + ".";
    }

    private static Map<String, Allowed> rules() {
        Map<String, Allowed> rules = new HashMap<>();
        Arc.container().beanManager().getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .map(Bean::getBeanClass)
                .filter(type -> type.isAnnotationPresent(Path.class) && AccessFilter.guards(type))
                .forEach(type -> add(rules, type));
        return rules;
    }

    private static void add(Map<String, Allowed> rules, Class<?> type) {
        String base = Objects.requireNonNull(type.getAnnotation(Path.class)).value();
        for (Method method : type.getMethods()) {
            Allowed rule = AccessFilter.ruleOf(method, type);
            if (rule != null) {
                Path below = method.getAnnotation(Path.class);
                Arrays.stream(method.getAnnotations())
                        .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                        .filter(Objects::nonNull)
                        .forEach(verb ->
                                rules.put(key(verb.value(), base + "/" + (below == null ? "" : below.value())), rule));
            }
        }
    }

    /** The same however parameters are called and slashes are set. */
    private static String key(String verb, String path) {
        return Arrays.stream(PARAMETER.matcher(path).replaceAll("{}").split("/"))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("/", verb + " /", ""));
    }
}
