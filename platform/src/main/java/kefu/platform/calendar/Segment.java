package kefu.platform.calendar;

import java.time.Instant;
import java.util.Objects;
import kefu.platform.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * One stretch of the way from a start to its due date and why it counted or not. The segments of an explanation follow each
 * other without gap, so anybody can recompute a due date by hand.
 *
 * @param reason of a PAUSED one, why the clock stood still, if that was said
 * @param step of a PAUSED one, what stopped it
 */
public record Segment(
        Instant from,
        Instant to,
        Kind kind,
        @Nullable Text reason,
        @Nullable String step) {

    Segment(Instant from, Instant to, Kind kind) {
        this(from, to, kind, null, null);
    }

    /** The part of it that lies between the two; one that does not last if none does. */
    Segment within(Instant begin, Instant end) {
        Instant first = from.isBefore(begin) ? begin : from;
        Instant last = to.isAfter(end) ? end : to;
        return new Segment(first, last.isBefore(first) ? first : last, kind, reason, step);
    }

    boolean lasts() {
        return from.isBefore(to);
    }

    /** Whether the next one only goes on with the same. */
    boolean continuesIn(Segment next) {
        return to.equals(next.from)
                && kind == next.kind
                && Objects.equals(reason, next.reason)
                && Objects.equals(step, next.step);
    }

    /** Only {@link #WORKING} time counts. */
    public enum Kind {
        /** Time that counts; of a length in elapsed time that is all of it. */
        WORKING,
        /** The clock was stopped, for example until an appointed time (约时处理). */
        PAUSED,
        /** Outside the working hours, or a day without any. */
        CLOSED,
        /** Between two working ranges of the same day. */
        BREAK,
        /** A day closed by the list of holidays. */
        HOLIDAY
    }
}
