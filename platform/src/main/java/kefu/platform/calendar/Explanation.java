package kefu.platform.calendar;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import kefu.platform.calendar.Segment.Kind;

/** Tells how the time between two instants was counted, as segments without gap; a pause overrules whatever the day was. */
final class Explanation {

    private final Days days;

    Explanation(Days days) {
        this.days = days;
    }

    List<Segment> of(Instant from, Instant to, boolean workingTimeOnly, List<Pause> pauses) {
        List<Segment> whole = workingTimeOnly ? byDay(from, to) : List.of(new Segment(from, to, Kind.WORKING));
        List<Segment> told = clip(whole, from, to);
        for (Pause pause : pauses) {
            told = overrule(told, pause);
        }
        return merge(told);
    }

    private List<Segment> byDay(Instant from, Instant to) {
        List<Segment> all = new ArrayList<>();
        for (Day day = days.of(from); day.begin().isBefore(to); day = days.after(day)) {
            all.addAll(day.segments());
        }
        return all;
    }

    static List<Segment> clip(List<Segment> segments, Instant from, Instant to) {
        List<Segment> inside = new ArrayList<>();
        for (Segment segment : segments) {
            Instant begin = segment.from().isBefore(from) ? from : segment.from();
            Instant end = segment.to().isAfter(to) ? to : segment.to();
            if (begin.isBefore(end)) {
                inside.add(new Segment(begin, end, segment.kind()));
            }
        }
        return inside;
    }

    private static List<Segment> overrule(List<Segment> segments, Pause pause) {
        List<Segment> result = new ArrayList<>(clip(segments, Instant.MIN, pause.from()));
        clip(segments, pause.from(), pause.to())
                .forEach(paused -> result.add(new Segment(paused.from(), paused.to(), Kind.PAUSED)));
        result.addAll(clip(segments, pause.to(), Instant.MAX));
        return result;
    }

    private static List<Segment> merge(List<Segment> segments) {
        List<Segment> merged = new ArrayList<>();
        for (Segment segment : segments) {
            Segment last = merged.isEmpty() ? null : merged.getLast();
            if (last != null && last.kind() == segment.kind() && last.to().equals(segment.from())) {
                merged.set(merged.size() - 1, new Segment(last.from(), segment.to(), last.kind()));
            } else {
                merged.add(segment);
            }
        }
        return List.copyOf(merged);
    }
}
