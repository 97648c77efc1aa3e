package kefu.ticket.clock;

import java.time.Instant;
import java.util.List;
import kefu.platform.calendar.Segment;
import kefu.platform.process.ClockState;
import kefu.ticket.ticket.ClockDesk.Explained;
import org.jspecify.annotations.Nullable;

/**
 * How a due date came about.
 *
 * @param length what the manual grants, for example {@code PT24H} or three working days; absent for an agreed moment
 * @param segments follow each other without gap from start to due date; only WORKING ones count
 */
record ExplanationView(
        String clock,
        ClockState.Status state,
        Instant startedAt,
        Instant dueAt,
        @Nullable String length,
        List<Segment> segments) {

    static ExplanationView of(String name, Explained explained) {
        ClockState clock = explained.clock();
        return new ExplanationView(
                name,
                clock.state(),
                clock.startedAt(),
                clock.dueAt(),
                clock.length() == null ? null : clock.length().toString(),
                explained.segments());
    }
}
