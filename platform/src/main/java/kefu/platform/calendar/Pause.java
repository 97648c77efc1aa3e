package kefu.platform.calendar;

import java.time.Instant;
import kefu.platform.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * A time during which a clock stood still; what was left of it stays left.
 *
 * @param reason why, in the words of whoever stopped it or of the definition; null where nobody gave one
 * @param step what stopped it; null where that was not written down yet
 */
public record Pause(
        Instant from,
        Instant to,
        @Nullable Text reason,
        @Nullable String step) {

    public Pause {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("A pause from " + from + " cannot end at " + to);
        }
    }

    /** One nobody gave a reason for. */
    public static Pause between(Instant from, Instant to) {
        return new Pause(from, to, null, null);
    }
}
