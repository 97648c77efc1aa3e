package kefu.platform.process;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import kefu.platform.calendar.Pause;
import kefu.platform.json.Json;
import kefu.platform.process.ClockState.Status;
import kefu.platform.process.DueDates.Term;
import org.jspecify.annotations.Nullable;

/** The clocks of one case while a step is taken: stops, pauses, resumes and starts them, and tells which timers change. */
final class Clocks {

    private final Definition definition;
    private final CaseScope scope;
    private final DueDates dueDates;
    private final Map<String, ClockState> before;
    private final Map<String, ClockState> after;
    private final List<Emission> breaches = new ArrayList<>();

    Clocks(Definition definition, CaseScope scope, DueDates dueDates) {
        this.definition = definition;
        this.scope = scope;
        this.dueDates = dueDates;
        this.before = scope.state().clocks();
        this.after = new LinkedHashMap<>(before);
    }

    /** Everything a step (or the opening) does to clocks. */
    void on(String step, boolean dataChanged) {
        boolean closed = scope.state().closed();
        for (ClockRule rule : definition.clocks().values()) {
            if (closed || rule.stops().contains(step)) {
                change(rule, clock -> stop(rule, clock));
            }
            if (dataChanged) {
                change(rule, clock -> clock.isOpen() ? recomputed(rule, clock) : clock);
            }
            if (rule.pauses().contains(step) && !closed) {
                change(rule, clock -> pause(rule, clock));
            }
            if (rule.resumes().contains(step) && !closed) {
                change(rule, this::resume);
            }
            if (rule.starts().contains(step) && !closed) {
                start(rule, step);
            }
        }
    }

    private void change(ClockRule rule, UnaryOperator<ClockState> how) {
        after.computeIfPresent(rule.name(), (name, clock) -> how.apply(clock));
    }

    /** A deadline is not prolonged by repeating the step that started it; an agreed moment can be agreed anew. */
    private void start(ClockRule rule, String step) {
        ClockState present = after.get(rule.name());
        boolean running = present != null && present.isOpen();
        if (running && !(rule.due() instanceof Due.At) || !dueDates.applies(rule, step, scope)) {
            return;
        }
        dueDates.term(rule, step, scope).ifPresent(term -> {
            Instant due = dueDates.due(scope.now(), term, List.of());
            after.put(rule.name(), ClockState.started(step, scope.now(), due, term.length()));
        });
    }

    private ClockState stop(ClockRule rule, ClockState clock) {
        if (clock.stoppedAt() != null) {
            return clock;
        }
        ClockState known = clock.state() == Status.RUNNING ? breachedIfLate(rule, clock) : clock;
        return known.stopped(known.state() == Status.BREACHED ? Status.BREACHED : Status.MET, scope.now());
    }

    /** The timer may not have fired yet; what is late is late nevertheless. */
    private ClockState breachedIfLate(ClockRule rule, ClockState clock) {
        if (!scope.now().isAfter(clock.dueAt())) {
            return clock;
        }
        emit(rule.breach(), rule, ClockRule.BREACH, clock);
        return clock.breached();
    }

    private ClockState pause(ClockRule rule, ClockState clock) {
        if (clock.state() != Status.RUNNING) {
            return clock;
        }
        ClockState known = breachedIfLate(rule, clock);
        return known.state() == Status.BREACHED ? known : known.paused(scope.now());
    }

    private ClockState resume(ClockState clock) {
        Instant since = clock.pausedAt();
        if (clock.state() != Status.PAUSED || since == null) {
            return clock;
        }
        List<Pause> pauses = new ArrayList<>(clock.pauses());
        Pause pause = new Pause(since, scope.now());
        pauses.add(pause);
        return clock.resumed(pause, dueDates.due(clock.startedAt(), new Term(clock.length(), clock.dueAt()), pauses));
    }

    private ClockState recomputed(ClockRule rule, ClockState clock) {
        Term term = dueDates.term(rule, clock.startedBy(), scope).orElse(null);
        if (term == null || Objects.equals(term.length(), clock.length()) && term.moment() == null) {
            return clock;
        }
        return clock.due(dueDates.due(clock.startedAt(), term, clock.pauses()), term.length());
    }

    /** A percentage of a clock fell due. */
    boolean tick(ClockRule rule, int percent) {
        ClockState clock = after.get(rule.name());
        if (clock == null || !waitsFor(rule, percent, clock) || isEarly(clock, percent)) {
            return false;
        }
        boolean breach = percent == ClockRule.BREACH;
        emit(breach ? rule.breach() : rule.warned(), rule, percent, clock);
        after.put(rule.name(), breach ? clock.breached() : clock.warned(percent));
        return true;
    }

    /** A tick that came before its moment is still awaited: its timer is gone by having fired, so it is to be set again. */
    Optional<TimerChange> stillAwaited(ClockRule rule, int percent) {
        ClockState clock = after.get(rule.name());
        return clock != null && waitsFor(rule, percent, clock) && isEarly(clock, percent)
                ? Optional.of(new TimerChange(rule.name(), percent, dueDates.point(clock, percent)))
                : Optional.empty();
    }

    private static boolean waitsFor(ClockRule rule, int percent, ClockState clock) {
        return clock.state() == Status.RUNNING
                && rule.points().contains(percent)
                && !clock.warned().contains(percent);
    }

    private boolean isEarly(ClockState clock, int percent) {
        return scope.now().isBefore(dueDates.point(clock, percent).truncatedTo(ChronoUnit.MICROS));
    }

    private void emit(@Nullable String type, ClockRule rule, int percent, ClockState clock) {
        if (type != null) {
            ObjectNode data = Json.object()
                    .put("process", definition.key())
                    .put("clock", rule.name())
                    .put("percent", percent)
                    .put("dueAt", clock.dueAt().toString());
            breaches.add(new Emission(type, data));
        }
    }

    /** What a withdrawn case had before. */
    void become(Map<String, ClockState> states) {
        after.clear();
        after.putAll(states);
    }

    Map<String, ClockState> states() {
        return after;
    }

    List<Emission> emissions() {
        return breaches;
    }

    List<TimerChange> timers() {
        List<TimerChange> changes = new ArrayList<>();
        for (ClockRule rule : definition.clocks().values()) {
            Map<Integer, Instant> old = timers(rule, before.get(rule.name()));
            Map<Integer, Instant> wanted = timers(rule, after.get(rule.name()));
            old.forEach((percent, at) -> {
                if (!wanted.containsKey(percent)) {
                    changes.add(new TimerChange(rule.name(), percent, null));
                }
            });
            wanted.forEach((percent, at) -> {
                if (!at.equals(old.get(percent))) {
                    changes.add(new TimerChange(rule.name(), percent, at));
                }
            });
        }
        return changes;
    }

    private Map<Integer, Instant> timers(ClockRule rule, @Nullable ClockState clock) {
        Map<Integer, Instant> timers = new LinkedHashMap<>();
        if (clock != null && clock.state() == Status.RUNNING) {
            for (int percent : rule.points()) {
                if (!clock.warned().contains(percent)) {
                    timers.put(percent, dueDates.point(clock, percent));
                }
            }
        }
        return timers;
    }
}
