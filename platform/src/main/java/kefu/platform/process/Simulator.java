package kefu.platform.process;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kefu.platform.calendar.Pause;
import kefu.platform.calendar.WorkingCalendar;
import kefu.platform.identity.Rank;
import kefu.platform.json.Json;
import kefu.platform.process.DueDates.Term;
import kefu.platform.process.Simulation.Point;
import kefu.platform.process.form.Form;
import org.jspecify.annotations.Nullable;

/**
 * Answers what would be if: when a clock of a case would be due with other values on its opening form, another start or
 * another calendar. A pure function like the engine; nothing changes.
 */
public final class Simulator {

    private static final Actor NOBODY = new Actor("simulation", Set.of(), Rank.EMPLOYEE, null, null);

    private final WorkingCalendar calendar;
    private final Conditions conditions;
    private final DueDates dueDates;

    /** @param calendar the one that would hold */
    public Simulator(WorkingCalendar calendar) {
        this.calendar = calendar;
        this.conditions = new Conditions(calendar);
        this.dueDates = new DueDates(calendar);
    }

    /**
     * @param form values of the opening form that would be otherwise; refused as at the opening if they cannot be meant
     * @param start when the clock would have started; null for when it did, or now
     * @return empty if the clock would not run
     */
    public Optional<Simulation> of(
            Definition definition,
            CaseState state,
            String name,
            ObjectNode form,
            @Nullable Instant start,
            Instant now) {
        ClockRule rule = definition.clocks().get(name);
        if (rule == null) {
            return Optional.empty();
        }
        ClockState known = state.clocks().get(name);
        String by = starter(rule, state, known);
        Instant started = start != null ? start : started(state, known, by, now);
        CaseState other = state.withData(data(definition, state, form));
        CaseScope scope = new CaseScope(
                definition, other, Json.object(), Form.NONE.fields(), Actor.timer(name), now, calendar.zone());
        List<Pause> pauses = known == null ? List.of() : pauses(known, started, now);
        if (!dueDates.applies(rule, by, scope)) {
            return Optional.empty();
        }
        return dueDates.term(rule, by, scope).map(term -> simulation(rule, by, started, term, pauses));
    }

    private Simulation simulation(ClockRule rule, String by, Instant started, Term term, List<Pause> pauses) {
        Instant due = dueDates.due(started, term, pauses);
        ClockState clock = ClockState.started(by, started, due, term.length()).running(pauses, due);
        List<Point> warnings = rule.warn().stream()
                .map(percent -> new Point(percent, dueDates.point(clock, percent)))
                .toList();
        return new Simulation(clock, dueDates.explain(clock, started), warnings);
    }

    /** What started it; under another definition that may be another step. */
    private static String starter(ClockRule rule, CaseState state, @Nullable ClockState known) {
        return known != null && rule.starts().contains(known.startedBy())
                ? known.startedBy()
                : rule.starts().stream()
                        .filter(state.taken()::containsKey)
                        .findFirst()
                        .orElseGet(() -> rule.starts().iterator().next());
    }

    private static Instant started(CaseState state, @Nullable ClockState known, String by, Instant now) {
        if (known != null && known.startedBy().equals(by)) {
            return known.startedAt();
        }
        Taken taken = state.taken().get(by);
        return taken == null ? now : taken.at();
    }

    private ObjectNode data(Definition definition, CaseState state, ObjectNode wanted) {
        ObjectNode data = state.data().deepCopy();
        if (wanted.isEmpty()) {
            return data;
        }
        Form opening = definition.open().form();
        ObjectNode filled = Json.object();
        opening.fields().keySet().stream().filter(data::has).forEach(field -> filled.set(field, data.get(field)));
        filled.setAll(wanted);
        JsonNode clean = conditions.checked(opening, filled, NOBODY);
        data.setAll((ObjectNode) clean);
        return data;
    }

    /** What has been lost stays lost; a clock that stands still is taken to go on now. */
    private static List<Pause> pauses(ClockState clock, Instant started, Instant now) {
        return clock.pausesUntil(now).stream()
                .filter(pause -> !pause.from().isBefore(started))
                .toList();
    }
}
