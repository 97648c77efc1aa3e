package kefu.platform.process;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A timer to set or to cancel, named by clock and percentage.
 *
 * @param dueAt null cancels
 */
public record TimerChange(
        String clock, int percent, @Nullable Instant dueAt) {

    /** For example {@code rectify@75}. */
    public String name() {
        return clock + "@" + percent;
    }

    public boolean cancels() {
        return dueAt == null;
    }

    /** The clock of a timer name. */
    public static String clock(String name) {
        return name.substring(0, name.lastIndexOf('@'));
    }

    /** The percentage of a timer name. */
    public static int percent(String name) {
        return Integer.parseInt(name.substring(name.lastIndexOf('@') + 1));
    }
}
