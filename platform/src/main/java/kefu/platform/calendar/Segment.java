package kefu.platform.calendar;

import java.time.Instant;

/**
 * One stretch of the way from a start to its due date and why it counted or not. The segments of an explanation follow each
 * other without gap, so anybody can recompute a due date by hand.
 */
public record Segment(Instant from, Instant to, Kind kind) {

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
