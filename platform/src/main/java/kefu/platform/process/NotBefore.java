package kefu.platform.process;

import kefu.platform.calendar.Length;
import kefu.platform.process.expression.Expression;
import org.jspecify.annotations.Nullable;

/**
 * A step that becomes possible only some time after another one, after the opening ({@code opened}) or after a date of the
 * case (三日后).
 */
record NotBefore(@Nullable String step, @Nullable Expression of, Length plus) {}
