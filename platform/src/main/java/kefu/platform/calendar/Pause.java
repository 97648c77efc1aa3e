package kefu.platform.calendar;

import java.time.Instant;

/** A time during which a clock stood still; what was left of it stays left. */
public record Pause(Instant from, Instant to) {

    public Pause {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("A pause from " + from + " cannot end at " + to);
        }
    }
}
