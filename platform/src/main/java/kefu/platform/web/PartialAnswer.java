package kefu.platform.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kefu.platform.json.Json;
import kefu.platform.problem.CommonProblem;
import kefu.platform.problem.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * The named members of a resource, or of each item of a list, and no others. It looks at what would have been answered, so
 * nobody sees more by naming it; a name the resource never has is refused with those it has.
 */
final class PartialAnswer {

    private final Set<String> wanted;

    private PartialAnswer(Set<String> wanted) {
        this.wanted = wanted;
    }

    static PartialAnswer of(List<String> asked) {
        return new PartialAnswer(Arrays.stream(String.join(",", asked).split(",", -1))
                .map(String::strip)
                .collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    /** @param type what the route declares to answer, for a list that is empty */
    Object of(Object whole, @Nullable Type type) {
        return switch (whole) {
            case Page<?>(var items, var next, var count) -> new Page<>(items(items, type), next, count);
            case Collection<?> items -> items(items, type);
            default -> one(whole);
        };
    }

    private List<Object> items(Collection<?> items, @Nullable Type type) {
        if (items.isEmpty()
                && type instanceof ParameterizedType list
                && list.getActualTypeArguments()[0] instanceof Class<?> item) {
            requireKnown(members(item));
        }
        return items.stream().map(this::one).toList();
    }

    private Object one(Object whole) {
        JsonNode tree = Json.tree(whole);
        if (!(tree instanceof ObjectNode all)) {
            throw unknown(Set.of());
        }
        if (!(whole instanceof JsonNode) && !(whole instanceof Map<?, ?>)) {
            requireKnown(members(whole.getClass()));
        }
        return all.retain(wanted);
    }

    private void requireKnown(Set<String> known) {
        if (!known.containsAll(wanted)) {
            throw unknown(known);
        }
    }

    private static Set<String> members(Class<?> type) {
        ObjectMapper mapper = Json.mapper();
        return mapper.getSerializationConfig().introspect(mapper.constructType(type)).findProperties().stream()
                .map(BeanPropertyDefinition::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Refusal unknown(Set<String> known) {
        Refusal refusal = CommonProblem.INVALID
                .because("fields 中有此资源没有的字段", "fields names what this resource does not have")
                .with("known", known);
        wanted.stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> refusal.at(
                        "?" + PartialAnswerFilter.FIELDS,
                        "unknown-field",
                        "没有字段“" + name + "”",
                        "There is no field '" + name + "'"));
        return refusal;
    }
}
