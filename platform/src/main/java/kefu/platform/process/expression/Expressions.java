package kefu.platform.process.expression;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelIssue;
import dev.cel.common.CelValidationException;
import dev.cel.common.CelValidationResult;
import dev.cel.common.types.CelType;
import dev.cel.common.types.SimpleType;
import dev.cel.common.types.StructType;
import dev.cel.compiler.CelCompiler;
import dev.cel.runtime.CelEvaluationException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kefu.platform.process.form.Field;
import org.jspecify.annotations.Nullable;

/**
 * Compiles the expressions that stand beside one form; what they may name is the {@link Vocabulary} and that form. Plain
 * paths and words, which most expressions are, need no compiler.
 */
public final class Expressions {

    private static final Pattern PATH = Pattern.compile("[a-zA-Z]\\w*(?:\\.[a-zA-Z]\\w*)*");
    private static final Pattern WORDS = Pattern.compile("\"([^\"\\\\]*)\"|'([^'\\\\]*)'");

    private final Vocabulary vocabulary;
    private final Types types;
    private final Map<String, CelType> variables;
    private final Map<String, Expression> shared;
    private final Map<String, Expression> known = new HashMap<>();
    private @Nullable CelCompiler compiler;

    /** @param shared what was compiled beside another form of the same definition, as far as it uses no form */
    public Expressions(Vocabulary vocabulary, Map<String, Field> form, Map<String, Expression> shared) {
        this.vocabulary = vocabulary;
        this.shared = shared;
        this.types = new Types();
        this.variables = types.variables(vocabulary, form);
    }

    /** A rule that is met or not. */
    public Expression condition(String source) throws ExpressionFault {
        Expression condition = value(source);
        if (!condition.is(SimpleType.BOOL)) {
            throw new ExpressionFault(source, "is not true or false but " + condition.typeName());
        }
        return condition;
    }

    public Expression value(String source) throws ExpressionFault {
        String text = source.strip();
        Expression expression = known.getOrDefault(text, shared.get(text));
        if (expression == null) {
            expression = constant(text).or(() -> path(text)).orElse(null);
            expression = expression == null ? compiled(text) : expression;
            (expression.usesForm() ? known : shared).put(text, expression);
        }
        return expression;
    }

    private static Optional<Expression> constant(String source) {
        Matcher words = WORDS.matcher(source);
        if (words.matches()) {
            String text = words.group(1) == null ? words.group(2) : words.group(1);
            return Optional.of(Expression.constant(source, text, SimpleType.STRING));
        }
        return source.equals("true") || source.equals("false")
                ? Optional.of(Expression.constant(source, Boolean.valueOf(source), SimpleType.BOOL))
                : Optional.empty();
    }

    private Optional<Expression> path(String source) {
        if (!PATH.matcher(source).matches()) {
            return Optional.empty();
        }
        List<String> path = List.of(source.split("\\."));
        CelType type = variables.get(path.getFirst());
        for (String member : path.subList(1, path.size())) {
            type = type instanceof StructType struct
                    ? struct.findField(member).map(StructType.Field::type).orElse(null)
                    : null;
        }
        return Optional.ofNullable(type).map(found -> Expression.path(source, path, found));
    }

    private Expression compiled(String source) throws ExpressionFault {
        if (compiler == null) {
            compiler = Cel.compiler(variables, types.provider());
        }
        CelValidationResult result = compiler.compile(source);
        try {
            CelAbstractSyntaxTree tree = result.getAst();
            Names.check(source, tree, vocabulary);
            return Expression.compiled(
                    source, Cel.RUNTIME.createProgram(tree), tree.getResultType(), Names.uses(tree, "form"));
        } catch (CelValidationException e) {
            throw new ExpressionFault(
                    source,
                    result.getErrors().stream()
                            .map(CelIssue::getMessage)
                            .findFirst()
                            .orElse("does not compile"));
        } catch (CelEvaluationException e) {
            throw new ExpressionFault(source, String.valueOf(e.getMessage()));
        }
    }
}
