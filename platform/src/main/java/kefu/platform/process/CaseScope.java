package kefu.platform.process;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kefu.platform.process.expression.Scope;
import kefu.platform.process.expression.Values;
import kefu.platform.process.form.Field;
import org.jspecify.annotations.Nullable;

/** The variables of an expression for one case, form and actor; each is translated once, and only if it is asked for. */
final class CaseScope implements Scope {

    private final Definition definition;
    private final CaseState state;
    private final JsonNode form;
    private final Map<String, Field> fields;
    private final Actor actor;
    private final Instant now;
    private final ZoneId zone;
    private final Map<String, Object> ofCase;
    private @Nullable Object ofForm;

    CaseScope(
            Definition definition,
            CaseState state,
            JsonNode form,
            Map<String, Field> fields,
            Actor actor,
            Instant now,
            ZoneId zone) {
        this(definition, state, form, fields, actor, now, zone, new HashMap<>());
    }

    private CaseScope(
            Definition definition,
            CaseState state,
            JsonNode form,
            Map<String, Field> fields,
            Actor actor,
            Instant now,
            ZoneId zone,
            Map<String, Object> ofCase) {
        this.definition = definition;
        this.state = state;
        this.form = form;
        this.fields = fields;
        this.actor = actor;
        this.now = now;
        this.zone = zone;
        this.ofCase = ofCase;
    }

    /** The same after the case changed. */
    CaseScope after(CaseState changed) {
        return new CaseScope(definition, changed, form, fields, actor, now, zone);
    }

    /** The same over another form; what was translated of the case is kept. */
    CaseScope over(JsonNode other, Map<String, Field> otherFields) {
        return new CaseScope(definition, state, other, otherFields, actor, now, zone, ofCase);
    }

    CaseState state() {
        return state;
    }

    Actor actor() {
        return actor;
    }

    Instant now() {
        return now;
    }

    LocalDate date(Instant at) {
        return LocalDate.ofInstant(at, zone);
    }

    @Override
    public @Nullable Object value(String variable) {
        if (variable.equals("form")) {
            Object translated = ofForm;
            ofForm = translated == null ? Values.of(form, fields, Set.of()) : translated;
            return ofForm;
        }
        Object value = ofCase.get(variable);
        if (value == null) {
            value = find(variable);
            if (value != null) {
                ofCase.put(variable, value);
            }
        }
        return value;
    }

    private @Nullable Object find(String variable) {
        return switch (variable) {
            case "data" ->
                Values.of(
                        state.data(),
                        definition.vocabulary().data(),
                        definition.vocabulary().moments());
            case "now" -> now;
            case "today" -> date(now).toString();
            case "openedAt" -> state.openedAt();
            case "actor" -> actorValues();
            case "taken" -> takenValues();
            case "roles" -> state.roles();
            case "state" -> state.state();
            case "assignee" -> state.assignee();
            case "department" -> state.department();
            case "priority" -> state.priority();
            default -> null;
        };
    }

    @Override
    public @Nullable JsonNode raw(String variable) {
        return switch (variable) {
            case "form" -> form;
            case "data" -> state.data();
            default -> null;
        };
    }

    private Map<String, Object> actorValues() {
        Map<String, Object> values = new HashMap<>();
        values.put("operator", actor.operator());
        values.put("roles", List.copyOf(actor.roles()));
        values.put("rank", actor.rank().name());
        if (actor.department() != null) {
            values.put("department", actor.department());
        }
        if (actor.event() != null) {
            values.put("event", actor.event());
        }
        return values;
    }

    private Map<String, Object> takenValues() {
        Map<String, Object> values = HashMap.newHashMap(state.taken().size());
        state.taken().forEach((name, taken) -> {
            Step step = definition.steps().get(name);
            Map<String, Field> stepFields = step == null
                    ? definition.open().form().fields()
                    : step.form().fields();
            values.put(
                    name,
                    Map.of(
                            "at", taken.at(),
                            "on", date(taken.at()).toString(),
                            "actor", taken.actor(),
                            "count", (long) taken.count(),
                            "form", Values.of(taken.form(), stepFields, Set.of())));
        });
        return values;
    }
}
