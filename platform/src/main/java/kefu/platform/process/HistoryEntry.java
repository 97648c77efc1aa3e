package kefu.platform.process;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What happened to a case, for its append-only history.
 *
 * @param step the step, {@code opened}, or the clock that warned or ran out
 * @param from state before; null when the case was opened
 * @param form what was filled in, or what moved clocks; null for a clock
 * @param percent of the clock; null for a step
 */
public record HistoryEntry(
        Kind kind,
        Instant at,
        String actor,
        String step,
        @Nullable String from,
        String to,
        @Nullable JsonNode form,
        @Nullable Integer percent) {

    /** What kind of thing happened. */
    public enum Kind {
        OPENED,
        STEP,
        WARNED,
        BREACHED,
        /** A calendar, class or the like changed: clocks were computed anew. */
        RECOMPUTED
    }
}
