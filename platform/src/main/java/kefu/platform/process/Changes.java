package kefu.platform.process;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kefu.platform.json.Json;
import org.jspecify.annotations.Nullable;

/** Applies what a step changes beside the state: relations, derived data, who it lies with, priority, events. */
final class Changes {

    private Changes() {}

    /** Relations and derived data, seen from before the step. */
    static CaseState derive(Effects effects, CaseScope scope) {
        CaseState state = scope.state();
        if (effects.roles().isEmpty() && effects.set().isEmpty()) {
            return state;
        }
        Map<String, String> roles = new LinkedHashMap<>(state.roles());
        effects.roles().forEach((relation, rule) -> {
            String holder = text(rule.value(scope));
            if (holder != null) {
                roles.put(relation, holder);
            }
        });
        ObjectNode data = state.data().deepCopy();
        effects.set().forEach((key, expression) -> {
            JsonNode value = expression.json(scope);
            if (value.isNull()) {
                data.remove(key);
            } else if (!value.isMissingNode()) {
                data.set(key, value);
            }
        });
        return state.withRoles(roles).withData(data);
    }

    /** With whom it lies and how urgent it is, seen from after the step; {@code null} takes it from everybody. */
    static CaseState assign(Effects effects, CaseScope scope) {
        CaseState state = scope.state();
        if (effects.assign() != null) {
            state = state.withAssignee(changed(effects.assign(), state.assignee(), scope));
        }
        if (effects.department() != null) {
            state = state.withDepartment(changed(effects.department(), state.department(), scope));
        }
        if (effects.priority() != null) {
            state = state.withPriority(changed(effects.priority(), state.priority(), scope));
        }
        return state;
    }

    private static @Nullable String changed(ValueRule rule, @Nullable String present, CaseScope scope) {
        JsonNode value = rule.value(scope);
        return value.isMissingNode() ? present : text(value);
    }

    private static @Nullable String text(JsonNode value) {
        return value.isValueNode() && !value.isNull() ? value.asText() : null;
    }

    static List<Emission> emissions(Effects effects, CaseScope scope) {
        List<Emission> emissions = new ArrayList<>();
        for (Emit emit : effects.emits()) {
            if (emit.when() == null || emit.when().holds(scope)) {
                ObjectNode data = Json.object();
                emit.data().forEach((name, expression) -> {
                    JsonNode value = expression.json(scope);
                    if (!value.isMissingNode() && !value.isNull()) {
                        data.set(name, value);
                    }
                });
                emissions.add(new Emission(emit.type(), data));
            }
        }
        return emissions;
    }
}
