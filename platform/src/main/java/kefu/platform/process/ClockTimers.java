package kefu.platform.process;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells which timers watch the clocks of a case, and which of them a change sets, moves or cancels. */
final class ClockTimers {

    private final Definition definition;
    private final DueDates dueDates;

    ClockTimers(Definition definition, DueDates dueDates) {
        this.definition = definition;
        this.dueDates = dueDates;
    }

    /** @param anew clocks whose timers are set whether they move or not, because they were set by another calendar */
    List<TimerChange> changes(Map<String, ClockState> before, Map<String, ClockState> after, Set<String> anew) {
        List<TimerChange> changes = new ArrayList<>();
        for (ClockRule rule : definition.clocks().values()) {
            ClockState was = before.get(rule.name());
            ClockState is = after.get(rule.name());
            // Most steps change no clock, and when its percentages are reached takes the calendar to say.
            if (Objects.equals(was, is) && !anew.contains(rule.name())) {
                continue;
            }
            Map<Integer, Instant> old = wanted(rule, was);
            Map<Integer, Instant> wanted = wanted(rule, is);
            old.forEach((percent, at) -> {
                if (!wanted.containsKey(percent)) {
                    changes.add(new TimerChange(rule.name(), percent, null));
                }
            });
            wanted.forEach((percent, at) -> {
                if (anew.contains(rule.name()) || !at.equals(old.get(percent))) {
                    changes.add(new TimerChange(rule.name(), percent, at));
                }
            });
        }
        return changes;
    }

    private Map<Integer, Instant> wanted(ClockRule rule, @Nullable ClockState clock) {
        Map<Integer, Instant> timers = new LinkedHashMap<>();
        if (clock != null && clock.state() == ClockState.Status.RUNNING) {
            for (int percent : rule.points()) {
                if (!clock.warned().contains(percent)) {
                    timers.put(percent, dueDates.point(clock, percent));
                }
            }
        }
        return timers;
    }
}
