package kefu.platform.process;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import kefu.platform.calendar.Length;
import kefu.platform.calendar.Length.Unit;
import kefu.platform.calendar.Pause;
import kefu.platform.calendar.Segment;
import kefu.platform.calendar.WorkingCalendar;
import org.jspecify.annotations.Nullable;

/**
 * Computes when clocks are due and warn. Always from the start, the length and the pauses, never from an earlier result: so a
 * changed severity keeps what has elapsed and what was paused, and nothing drifts.
 */
final class DueDates {

    private final WorkingCalendar calendar;

    DueDates(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    /** The rule of a clock applied to a case: either a length or an agreed moment. */
    record Term(@Nullable Length length, @Nullable Instant moment) {}

    /** Empty if the case has no value that decides it: then the clock does not run. */
    Optional<Term> term(ClockRule rule, String startedBy, CaseScope scope) {
        CaseScope own = clockScope(rule, startedBy, scope);
        return switch (rule.due()) {
            case Due.Fixed fixed -> Optional.of(new Term(fixed.length(), null));
            case Due.ByValue byValue ->
                byValue.by()
                        .text(own)
                        .map(byValue.lengths()::get)
                        .or(() -> Optional.ofNullable(byValue.otherwise()))
                        .map(length -> new Term(length, null));
            case Due.At at -> moment(at, own).map(moment -> new Term(null, moment));
        };
    }

    boolean applies(ClockRule rule, String startedBy, CaseScope scope) {
        return rule.when() == null || rule.when().holds(clockScope(rule, startedBy, scope));
    }

    private static CaseScope clockScope(ClockRule rule, String startedBy, CaseScope scope) {
        ObjectNode form = scope.state().data().deepCopy();
        Taken starter =
                startedBy.equals(Opening.OPENED) ? null : scope.state().taken().get(startedBy);
        JsonNode more = starter == null ? null : starter.form();
        if (more instanceof ObjectNode fields) {
            form.setAll(fields);
        }
        return scope.over(form, rule.form());
    }

    private Optional<Instant> moment(Due.At at, CaseScope scope) {
        Optional<Instant> moment = at.moment().moment(scope);
        if (moment.isEmpty()) {
            moment = at.moment().text(scope).flatMap(this::endOfDay);
        }
        Length plus = at.plus();
        return plus == null ? moment : moment.map(from -> calendar.add(from, plus));
    }

    /** An agreed day counts to its end. */
    private Optional<Instant> endOfDay(String date) {
        try {
            return Optional.of(calendar.dayEnd(LocalDate.parse(date)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    Instant due(Instant start, Term term, List<Pause> pauses) {
        Length length = term.length();
        if (length == null) {
            return term.moment() == null ? start : term.moment();
        }
        return shifted(calendar.add(start, length), length.unit(), pauses);
    }

    /** When a percentage of the time is used up. */
    Instant point(ClockState clock, int percent) {
        if (percent == ClockRule.BREACH) {
            return clock.dueAt();
        }
        Length length = clock.length();
        if (length == null) {
            return calendar.percent(clock.startedAt(), clock.dueAt(), Unit.HOURS, percent);
        }
        Instant unpaused = calendar.add(clock.startedAt(), length);
        Instant point = calendar.percent(clock.startedAt(), unpaused, length.unit(), percent);
        return shifted(point, length.unit(), clock.pauses());
    }

    /** As exact as a timer is stored. */
    Instant storedPoint(ClockState clock, int percent) {
        return point(clock, percent).truncatedTo(ChronoUnit.MICROS);
    }

    /** From its start and with all its pauses; a warning that lies ahead again will be told again. */
    ClockState moved(ClockState clock, Term term, Instant now) {
        ClockState moved = clock.due(due(clock.startedAt(), term, clock.pauses()), term.length());
        Instant reached = clock.pausedAt() == null ? now : clock.pausedAt();
        return moved.warned(clock.warned().stream()
                .filter(percent -> !storedPoint(moved, percent).isAfter(reached))
                .toList());
    }

    private Instant shifted(Instant at, Unit unit, List<Pause> pauses) {
        Instant moved = at;
        for (Pause pause : pauses) {
            if (pause.from().isBefore(moved)) {
                moved = calendar.resume(moved, pause, unit);
            }
        }
        return moved;
    }

    /** The due date by the calendar in force: the same as ever unless that has changed. */
    Instant due(ClockState clock, List<Pause> pauses) {
        return due(clock.startedAt(), new Term(clock.length(), clock.dueAt()), pauses);
    }

    /** A clock as it would be if it went on now: of one that stands still, the pause so far has moved the due date. */
    ClockState goingOn(ClockState clock, Instant now) {
        return clock.pausedAt() == null ? clock : clock.due(due(clock, clock.pausesUntil(now)), clock.length());
    }

    /** The way to the due date; a pause that has not ended yet is told until now. */
    List<Segment> explain(ClockState clock, Instant now) {
        Unit unit = clock.length() == null ? Unit.HOURS : clock.length().unit();
        return calendar.explain(clock.startedAt(), goingOn(clock, now).dueAt(), unit, clock.pausesUntil(now));
    }
}
