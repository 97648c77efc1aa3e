package kefu.platform.process;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import kefu.platform.calendar.Length;
import kefu.platform.calendar.Pause;
import kefu.platform.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * A running or finished clock of one case. Everything its due date was computed from is kept, so it can be explained and
 * computed anew when the length or the calendar changes.
 *
 * @param startedBy step that started it, or {@code opened}
 * @param pausedAt since when it stands still, if it does
 * @param pausedFor why it stands still, if somebody said so
 * @param pausedBy step that stopped it, if it stands still
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
        @Nullable Text pausedFor,
        @Nullable String pausedBy,
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
        return new ClockState(Status.RUNNING, by, at, due, null, null, null, null, List.of(), length, List.of());
    }

    /** Still to be watched: neither stopped nor breached. */
    boolean isOpen() {
        return state == Status.RUNNING || state == Status.PAUSED;
    }

    ClockState stopped(Status how, Instant at) {
        return moving(how, at, pauses, dueAt);
    }

    ClockState breached() {
        return breached(pauses);
    }

    /** Late, and not stopped or not stopped any more. */
    ClockState breached(List<Pause> all) {
        return moving(Status.BREACHED, null, all, dueAt);
    }

    ClockState paused(Instant at, @Nullable Text reason, String step) {
        return new ClockState(
                Status.PAUSED, startedBy, startedAt, dueAt, null, at, reason, step, pauses, length, warned);
    }

    /** Runs on after these pauses. */
    ClockState running(List<Pause> all, Instant due) {
        return moving(Status.RUNNING, null, all, due);
    }

    private ClockState moving(Status how, @Nullable Instant stopped, List<Pause> all, Instant due) {
        return new ClockState(
                how, startedBy, startedAt, due, stopped, null, null, null, List.copyOf(all), length, warned);
    }

    /** Its pauses if one that has not ended yet ended then. */
    List<Pause> pausesUntil(Instant end) {
        Instant since = pausedAt;
        return since == null || since.isAfter(end) ? pauses : with(new Pause(since, end, pausedFor, pausedBy));
    }

    /** Its pauses and one more. */
    List<Pause> with(Pause pause) {
        List<Pause> all = new ArrayList<>(pauses);
        all.add(pause);
        return List.copyOf(all);
    }

    ClockState due(Instant due, @Nullable Length of) {
        return new ClockState(
                state, startedBy, startedAt, due, stoppedAt, pausedAt, pausedFor, pausedBy, pauses, of, warned);
    }

    ClockState warned(List<Integer> told) {
        return new ClockState(
                state,
                startedBy,
                startedAt,
                dueAt,
                stoppedAt,
                pausedAt,
                pausedFor,
                pausedBy,
                pauses,
                length,
                List.copyOf(told));
    }

    ClockState warned(int percent) {
        List<Integer> all = new ArrayList<>(warned);
        all.add(percent);
        return warned(all);
    }
}
