package kefu.ticket.clock;

import java.time.Instant;
import java.util.List;
import kefu.platform.calendar.Segment;
import kefu.platform.process.ClockExplanation;
import kefu.platform.process.ClockState;
import kefu.platform.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * How a due date came about.
 *
 * @param dueAt of a clock that stands still: if it went on this moment
 * @param length what the manual grants, for example {@code PT24H} or three working days; absent for an agreed moment
 * @param pausedAt since when it stands still, if it does
 * @param pauseReason why, if that was said
 * @param segments follow each other without gap from start to due date; only WORKING ones count, PAUSED ones say why and
 *     what began them
 */
record ExplanationView(
        String clock,
        ClockState.Status state,
        Instant startedAt,
        Instant dueAt,
        @Nullable String length,
        @Nullable Instant pausedAt,
        @Nullable Text pauseReason,
        List<Segment> segments) {

    static ExplanationView of(String name, ClockExplanation explained) {
        ClockState clock = explained.clock();
        return new ExplanationView(
                name,
                clock.state(),
                clock.startedAt(),
                clock.dueAt(),
                clock.length() == null ? null : clock.length().toString(),
                clock.pausedAt(),
                clock.pausedFor(),
                explained.segments());
    }
}
