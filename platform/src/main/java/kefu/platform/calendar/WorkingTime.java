package kefu.platform.calendar;

import java.time.Duration;
import java.time.Instant;
import kefu.platform.calendar.Segment.Kind;

/**
 * Arithmetic on working time. A point belongs to working time from the opening up to and including the close, so a deadline
 * may fall on the last moment of a day; work can begin at the close no more.
 */
final class WorkingTime {

    private final Days days;

    WorkingTime(Days days) {
        this.days = days;
    }

    boolean contains(Instant at) {
        Day day = days.of(at);
        // A day that works until 24:00 ends where the next one begins.
        return within(day, at)
                || at.equals(day.begin()) && within(days.of(day.date().minusDays(1)), at);
    }

    /** The instant itself if work can begin then, otherwise the next opening. */
    Instant next(Instant at) {
        for (Day day = days.of(at); ; day = days.after(day)) {
            for (Segment span : day.working()) {
                if (span.to().isAfter(at)) {
                    return span.from().isAfter(at) ? span.from() : at;
                }
            }
        }
    }

    Instant add(Instant start, Duration length) {
        if (length.isZero()) {
            return contains(start) ? start : next(start);
        }
        Duration left = length;
        for (Day day = days.of(start); ; day = days.after(day)) {
            for (Segment span : day.working()) {
                Instant from = span.from().isAfter(start) ? span.from() : start;
                Duration room = Duration.between(from, span.to());
                if (left.compareTo(room) <= 0) {
                    return from.plus(left);
                }
                left = room.isPositive() ? left.minus(room) : left;
            }
        }
    }

    /** Negative if {@code to} is the earlier one. */
    Duration between(Instant from, Instant to) {
        if (to.isBefore(from)) {
            return between(to, from).negated();
        }
        Duration sum = Duration.ZERO;
        for (Day day = days.of(from); day.begin().isBefore(to); day = days.after(day)) {
            boolean whole = !day.begin().isBefore(from) && !day.end().isAfter(to);
            sum = sum.plus(whole ? day.total() : part(day, from, to));
        }
        return sum;
    }

    private static Duration part(Day day, Instant from, Instant to) {
        return Explanation.clip(day.working(), from, to).stream()
                .filter(span -> span.kind() == Kind.WORKING)
                .map(span -> Duration.between(span.from(), span.to()))
                .reduce(Duration.ZERO, Duration::plus);
    }

    private static boolean within(Day day, Instant at) {
        return day.working().stream().anyMatch(span -> !at.isBefore(span.from()) && !at.isAfter(span.to()));
    }
}
