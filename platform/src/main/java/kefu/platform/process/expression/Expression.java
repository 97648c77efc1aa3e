package kefu.platform.process.expression;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.cel.common.types.CelType;
import dev.cel.common.types.SimpleType;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.Program;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A compiled expression. An expression over something that is not there – an optional field left empty, a step not yet
 * taken – has no value: a condition is then not met, a copied value is left out.
 */
public final class Expression {

    private final String source;
    private final CelType type;
    private final List<String> path;
    private final boolean usesForm;
    private final Evaluation evaluation;

    /** How the value is found. */
    private interface Evaluation {
        @Nullable
        Object of(Scope scope) throws CelEvaluationException;
    }

    private Expression(String source, CelType type, List<String> path, boolean usesForm, Evaluation evaluation) {
        this.source = source;
        this.type = type;
        this.path = path;
        this.usesForm = usesForm;
        this.evaluation = evaluation;
    }

    static Expression constant(String source, Object value, CelType type) {
        return new Expression(source, type, List.of(), false, scope -> value);
    }

    static Expression path(String source, List<String> path, CelType type) {
        return new Expression(
                source,
                type,
                path,
                path.getFirst().equals("form"),
                scope -> Values.at(path, scope.value(path.getFirst())));
    }

    static Expression compiled(String source, Program program, CelType type, boolean usesForm) {
        return new Expression(
                source,
                type,
                List.of(),
                usesForm,
                scope -> program.eval(variable -> Optional.ofNullable(scope.value(variable))));
    }

    public String source() {
        return source;
    }

    /** Whether it can be answered only when the form has been filled in. */
    public boolean usesForm() {
        return usesForm;
    }

    /** The steps of a plain path such as {@code form.severity}; empty for anything computed. */
    public List<String> path() {
        return path;
    }

    public boolean isMoment() {
        return type.equals(SimpleType.TIMESTAMP);
    }

    /** Whether the value may be of the type; what is only known when it runs may be anything. */
    boolean is(CelType wanted) {
        return type.equals(wanted) || type.equals(SimpleType.DYN);
    }

    public boolean mayBeText() {
        return is(SimpleType.STRING) || type.equals(SimpleType.NULL_TYPE);
    }

    public boolean mayBeMoment() {
        return is(SimpleType.TIMESTAMP) || is(SimpleType.STRING);
    }

    String typeName() {
        return type.name();
    }

    public boolean holds(Scope scope) {
        return Boolean.TRUE.equals(evaluate(scope));
    }

    /** The value as JSON, missing if there is none. */
    public JsonNode json(Scope scope) {
        JsonNode raw = path.isEmpty() ? null : scope.raw(path.getFirst());
        if (raw == null) {
            return Values.json(evaluate(scope));
        }
        for (String step : path.subList(1, path.size())) {
            raw = raw.path(step);
        }
        return raw.isNull() ? MissingNode.getInstance() : raw;
    }

    public Optional<String> text(Scope scope) {
        JsonNode value = json(scope);
        return value.isValueNode() && !value.isNull() ? Optional.of(value.asText()) : Optional.empty();
    }

    public Optional<Instant> moment(Scope scope) {
        return evaluate(scope) instanceof Instant instant ? Optional.of(instant) : Optional.empty();
    }

    private @Nullable Object evaluate(Scope scope) {
        try {
            return evaluation.of(scope);
        } catch (CelEvaluationException absent) {
            return null;
        }
    }
}
