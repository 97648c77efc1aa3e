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
        return segments.stream()
                .map(segment -> segment.within(from, to))
                .filter(Segment::lasts)
                .toList();
    }

    private static List<Segment> overrule(List<Segment> segments, Pause pause) {
        List<Segment> result = new ArrayList<>(clip(segments, Instant.MIN, pause.from()));
        clip(segments, pause.from(), pause.to())
                .forEach(paused ->
                        result.add(new Segment(paused.from(), paused.to(), Kind.PAUSED, pause.reason(), pause.step())));
        result.addAll(clip(segments, pause.to(), Instant.MAX));
        return result;
    }

    private static List<Segment> merge(List<Segment> segments) {
        List<Segment> merged = new ArrayList<>();
        for (Segment segment : segments) {
            Segment last = merged.isEmpty() ? null : merged.getLast();
            if (last != null && last.continuesIn(segment)) {
                merged.set(
                        merged.size() - 1,
                        new Segment(last.from(), segment.to(), last.kind(), last.reason(), last.step()));
            } else {
                merged.add(segment);
            }
        }
        return List.copyOf(merged);
    }
}
