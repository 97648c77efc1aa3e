package kefu.platform.process;

import java.util.Map;
import kefu.platform.process.expression.Expression;
import org.jspecify.annotations.Nullable;

/** An event a step tells the others, with the facts they need; a fact without value is left out. */
public record Emit(String type, @Nullable Expression when, Map<String, Expression> data) {}
