package kefu.ticket.clock;

import java.time.Instant;
import java.util.List;
import kefu.platform.calendar.Length;
import kefu.platform.calendar.Length.Unit;
import kefu.platform.calendar.Segment;
import kefu.platform.calendar.WorkingCalendar;
import org.jspecify.annotations.Nullable;

/**
 * Why something beside the clocks of a process is due when it is due.
 *
 * @param length what is granted; absent where somebody named the moment itself
 * @param segments follow each other without gap from start to due date; only WORKING ones count
 */
public record DueView(
        Instant startedAt, Instant dueAt, @Nullable String length, List<Segment> segments) {

    public static DueView of(Instant start, Instant due, @Nullable Length length, WorkingCalendar calendar) {
        Unit unit = length == null ? Unit.HOURS : length.unit();
        return new DueView(
                start, due, length == null ? null : length.toString(), calendar.explain(start, due, unit, List.of()));
    }
}
