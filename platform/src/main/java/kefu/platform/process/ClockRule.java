package kefu.platform.process;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import kefu.platform.process.expression.Expression;
import kefu.platform.process.form.Field;
import kefu.platform.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * A time limit of a process. In its expressions {@code form} is the opening form as amended since, together with the form of
 * the step that started the clock.
 *
 * @param starts steps or {@code opened}
 * @param stops steps; the end of the case stops every clock
 * @param onReopen what becomes of it once the case is reopened; null: it stays stopped
 * @param warn percentages of the time at which to warn, ascending, without 100
 * @param warned type of the event a warning emits
 * @param breach type of the event a breach emits
 */
public record ClockRule(
        String name,
        Text title,
        Set<String> starts,
        Set<String> stops,
        Set<String> pauses,
        Set<String> resumes,
        @Nullable Reopening onReopen,
        Due due,
        Map<String, Field> form,
        @Nullable Expression when,
        List<Integer> warn,
        @Nullable String warned,
        @Nullable String breach) {

    /** The word for the end of the case in {@code stops}. */
    static final String CLOSED = "closed";

    static final int BREACH = 100;

    /** Percentages at which something happens, the breach last. */
    List<Integer> points() {
        return Stream.concat(warn.stream(), Stream.of(BREACH)).toList();
    }
}
