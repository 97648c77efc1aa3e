package kefu.platform.process;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import kefu.platform.calendar.Pause;
import kefu.platform.json.Json;
import kefu.platform.process.ClockState.Status;
import kefu.platform.process.DueDates.Term;
import kefu.platform.text.Text;
import org.jspecify.annotations.Nullable;

/** The clocks of one case while a step is taken: stops, pauses, resumes and starts them, and tells which timers change. */
final class Clocks {

    private static final Text WAS_OVER = Text.of("已办结，后重新打开", "It was over, and was reopened");

    private final Definition definition;
    private final CaseScope scope;
    private final DueDates dueDates;
    private final Map<String, ClockState> before;
    private final Map<String, ClockState> after;
    private final Set<String> anew = new HashSet<>();
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
        boolean reopens = definition.find(step).filter(Step::reopens).isPresent();
        for (ClockRule rule : definition.clocks().values()) {
            change(rule, clock -> byPresentCalendar(rule, clock));
            if (closed || rule.stops().contains(step)) {
                change(rule, clock -> stop(rule, clock));
            }
            if (dataChanged) {
                change(rule, clock -> recomputed(rule, clock));
            }
            if (closed) {
                continue;
            }
            if (rule.pauses().contains(step)) {
                change(rule, clock -> pause(rule, clock, step));
            }
            if (rule.resumes().contains(step)) {
                change(rule, this::resume);
            }
            if (reopens) {
                reopen(rule, step);
            }
            if (rule.starts().contains(step)) {
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

    /** Only what had stopped is reopened; what ran out before it was stopped is late again. */
    private void reopen(ClockRule rule, String step) {
        ClockState clock = after.get(rule.name());
        Instant since = clock == null ? null : clock.stoppedAt();
        if (clock == null || since == null) {
            return;
        }
        if (rule.onReopen() == Reopening.RESTART) {
            start(rule, step);
        }
        if (rule.onReopen() == Reopening.CONTINUE) {
            List<Pause> pauses = clock.with(new Pause(since, scope.now(), WAS_OVER, step));
            boolean late = clock.state() == Status.BREACHED;
            after.put(rule.name(), late ? clock.breached(pauses) : clock.running(pauses, dueDates.due(clock, pauses)));
        }
    }

    private ClockState stop(ClockRule rule, ClockState clock) {
        if (clock.stoppedAt() != null) {
            return clock;
        }
        ClockState known = clock.isOpen() ? breachedIfLate(rule, resume(clock)) : clock;
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

    private ClockState pause(ClockRule rule, ClockState clock, String step) {
        if (clock.state() != Status.RUNNING) {
            return clock;
        }
        ClockState known = breachedIfLate(rule, clock);
        PauseReason said = definition.find(step).map(Step::pauseReason).orElse(null);
        Text reason = said == null ? null : said.of(scope);
        return known.state() == Status.BREACHED ? known : known.paused(scope.now(), reason, step);
    }

    private ClockState resume(ClockState clock) {
        if (clock.state() != Status.PAUSED) {
            return clock;
        }
        List<Pause> pauses = clock.pausesUntil(scope.now());
        return clock.running(pauses, dueDates.due(clock, pauses));
    }

    private ClockState byPresentCalendar(ClockRule rule, ClockState clock) {
        Term asEver = new Term(clock.length(), clock.dueAt());
        ClockState moved = clock.isOpen() ? dueDates.moved(clock, asEver, scope.now()) : clock;
        if (!moved.equals(clock)) {
            anew.add(rule.name());
        }
        return moved;
    }

    private ClockState recomputed(ClockRule rule, ClockState clock) {
        return clock.isOpen()
                ? dueDates.term(rule, clock.startedBy(), scope)
                        .map(term -> dueDates.moved(clock, term, scope.now()))
                        .orElse(clock)
                : clock;
    }

    /** Every clock by the calendar and the data of now; a breach that was told stays told. */
    List<ClockMove> recompute() {
        List<ClockMove> moves = new ArrayList<>();
        for (ClockRule rule : definition.clocks().values()) {
            ClockState old = after.get(rule.name());
            if (old == null || old.stoppedAt() != null) {
                continue;
            }
            boolean breached = old.state() == Status.BREACHED;
            Instant due = dueDates.term(rule, old.startedBy(), scope)
                    .map(term -> dueDates.due(old.startedAt(), term, old.pauses()))
                    .orElse(old.dueAt());
            change(rule, clock -> recomputed(rule, clock));
            anew.add(rule.name());
            if (!due.equals(old.dueAt())) {
                moves.add(new ClockMove(rule.name(), old.dueAt(), due, breached));
            }
        }
        return moves;
    }

    /** A percentage of a clock fell due. */
    boolean tick(ClockRule rule, int percent) {
        change(rule, clock -> byPresentCalendar(rule, clock));
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
        return scope.now().isBefore(dueDates.storedPoint(clock, percent));
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
        return new ClockTimers(definition, dueDates).changes(before, after, anew);
    }
}
