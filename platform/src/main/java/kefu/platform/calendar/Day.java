package kefu.platform.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kefu.platform.calendar.Segment.Kind;

/** One calendar day as it really passes, clock changes included: when it begins and ends and which parts of it are working time. */
record Day(LocalDate date, Instant begin, Instant end, List<Segment> working, Duration total, Kind idle) {

    static Day of(LocalDate date, Instant begin, Instant end, List<Segment> working, Kind idle) {
        Duration total = working.stream()
                .map(span -> Duration.between(span.from(), span.to()))
                .reduce(Duration.ZERO, Duration::plus);
        return new Day(date, begin, end, List.copyOf(working), total, idle);
    }

    boolean isWorkingDay() {
        return !working.isEmpty();
    }

    /** The whole day in segments: closed, working, break, working, closed. */
    List<Segment> segments() {
        if (working.isEmpty()) {
            return List.of(new Segment(begin, end, idle));
        }
        List<Segment> parts = new ArrayList<>();
        Instant at = begin;
        for (Segment span : working) {
            addUnlessEmpty(parts, new Segment(at, span.from(), at.equals(begin) ? Kind.CLOSED : Kind.BREAK));
            parts.add(span);
            at = span.to();
        }
        addUnlessEmpty(parts, new Segment(at, end, Kind.CLOSED));
        return parts;
    }

    private static void addUnlessEmpty(List<Segment> parts, Segment part) {
        if (part.from().isBefore(part.to())) {
            parts.add(part);
        }
    }
}
