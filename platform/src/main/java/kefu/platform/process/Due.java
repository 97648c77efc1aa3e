package kefu.platform.process;

import java.util.Map;
import kefu.platform.calendar.Length;
import kefu.platform.process.expression.Expression;
import org.jspecify.annotations.Nullable;

/** When a clock runs out. */
public sealed interface Due {

    /** Always the same length. */
    record Fixed(Length length) implements Due {}

    /** A length chosen by a value of the case, such as the severity. */
    record ByValue(
            Expression by,
            Map<String, Length> lengths,
            @Nullable Length otherwise) implements Due {}

    /** An agreed moment, or the end of an agreed day; such a clock cannot be paused. */
    record At(Expression moment, @Nullable Length plus) implements Due {}
}
