package kefu.platform.time;

import java.time.Duration;
import java.time.Instant;

/**
 * Where a movable clock stands: a virtual instant, the real instant at which it was set, and whether time goes on from
 * there. Pure arithmetic, so it can be tested without waiting.
 */
record Setting(Instant virtual, Instant set, boolean frozen) {

    /** Nothing was moved: it is as late as it is. */
    static final Setting NONE = running(Instant.EPOCH, Instant.EPOCH);

    static Setting running(Instant virtual, Instant set) {
        return new Setting(virtual, set, false);
    }

    static Setting frozen(Instant virtual) {
        return new Setting(virtual, virtual, true);
    }

    /** One line of the clock file: the virtual instant and the real one at which it was set. */
    static Setting parse(String line) {
        String[] words = line.strip().split("\\s+");
        if (words.length != 2) {
            throw new IllegalArgumentException("Expected '<virtual instant> <real instant>', found: " + line);
        }
        return running(Instant.parse(words[0]), Instant.parse(words[1]));
    }

    Instant at(Instant realNow) {
        return frozen ? virtual : virtual.plus(Duration.between(set, realNow));
    }
}
