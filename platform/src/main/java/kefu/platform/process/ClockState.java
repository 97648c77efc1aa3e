package kefu.platform.process;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import kefu.platform.calendar.Length;
import kefu.platform.calendar.Pause;
import org.jspecify.annotations.Nullable;

/**
 * A running or finished clock of one case. Everything its due date was computed from is kept, so it can be explained and
 * computed anew when the length changes.
 *
 * @param startedBy step that started it, or {@code opened}
 * @param pausedAt since when it stands still, if it does
 * @param pauses finished pauses
 * @param length null for an agreed moment
 * @param warned percentages already told
 */
public record ClockState(
        Status state,
        String startedBy,
        Instant startedAt,
        Instant dueAt,
        @Nullable Instant stoppedAt,
        @Nullable Instant pausedAt,
        List<Pause> pauses,
        @Nullable Length length,
        List<Integer> warned) {

    /** What became of a clock; a breached one stays breached when it is stopped. */
    public enum Status {
        RUNNING,
        PAUSED,
        MET,
        BREACHED
    }

    static ClockState started(String by, Instant at, Instant due, @Nullable Length length) {
        return new ClockState(Status.RUNNING, by, at, due, null, null, List.of(), length, List.of());
    }

    /** Still to be watched: neither stopped nor breached. */
    boolean isOpen() {
        return state == Status.RUNNING || state == Status.PAUSED;
    }

    ClockState stopped(Status how, Instant at) {
        return new ClockState(how, startedBy, startedAt, dueAt, at, null, pauses, length, warned);
    }

    ClockState breached() {
        return new ClockState(Status.BREACHED, startedBy, startedAt, dueAt, null, null, pauses, length, warned);
    }

    ClockState paused(Instant at) {
        return new ClockState(Status.PAUSED, startedBy, startedAt, dueAt, null, at, pauses, length, warned);
    }

    ClockState resumed(Pause pause, Instant due) {
        List<Pause> all = new ArrayList<>(pauses);
        all.add(pause);
        return new ClockState(Status.RUNNING, startedBy, startedAt, due, null, null, List.copyOf(all), length, warned);
    }

    ClockState due(Instant due, @Nullable Length of) {
        return new ClockState(state, startedBy, startedAt, due, stoppedAt, pausedAt, pauses, of, warned);
    }

    ClockState warned(int percent) {
        List<Integer> all = new ArrayList<>(warned);
        all.add(percent);
        return new ClockState(
                state, startedBy, startedAt, dueAt, stoppedAt, pausedAt, pauses, length, List.copyOf(all));
    }
}
