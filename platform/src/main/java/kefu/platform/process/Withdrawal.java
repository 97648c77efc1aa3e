package kefu.platform.process;

import java.util.LinkedHashMap;
import java.util.Map;
import kefu.platform.calendar.WorkingCalendar;
import kefu.platform.json.Json;
import kefu.platform.process.ClockState.Status;
import kefu.platform.process.form.Form;
import org.jspecify.annotations.Nullable;

/**
 * Ends a case beside its process, as when it turns out to be another one that is there already, and puts it back as if that
 * had never been: with every clock as it was, so that the time that passed meanwhile counts. Pure, like the {@link Engine}.
 */
public final class Withdrawal {

    private final WorkingCalendar calendar;
    private final DueDates dueDates;

    public Withdrawal(WorkingCalendar calendar) {
        this.calendar = calendar;
        this.dueDates = new DueDates(calendar);
    }

    /**
     * A case that was ended.
     *
     * @param clocks as they are to be put back; one that was late without having told so is told to be late by now
     */
    public record Ended(Outcome outcome, Map<String, ClockState> clocks) {}

    /** Closes it in the state of the entry: every clock stops; no step of a definition leads on from a state it does not name. */
    public Ended end(Definition definition, CaseState state, HistoryEntry entry) {
        CaseScope scope = scope(definition, state.moved(entry.to(), true), entry);
        Clocks clocks = new Clocks(definition, scope, dueDates);
        clocks.on(entry.step(), false);
        Map<String, ClockState> kept = new LinkedHashMap<>(state.clocks());
        kept.replaceAll((name, clock) -> late(clock, clocks.states().get(name)));
        return new Ended(outcome(scope, clocks, entry), kept);
    }

    /** Opens it again in the state of the entry, with the clocks it had. */
    public Outcome undo(Definition definition, CaseState ended, Map<String, ClockState> clocks, HistoryEntry entry) {
        CaseScope scope = scope(definition, ended.moved(entry.to(), false), entry);
        Clocks again = new Clocks(definition, scope, dueDates);
        again.become(clocks);
        return outcome(scope, again, entry);
    }

    private static ClockState late(ClockState before, @Nullable ClockState after) {
        boolean told = after != null && after.state() == Status.BREACHED && before.isOpen();
        return told ? before.breached() : before;
    }

    private static Outcome outcome(CaseScope scope, Clocks clocks, HistoryEntry entry) {
        CaseState state = scope.state().withClocks(clocks.states());
        return new Outcome(state, entry, clocks.emissions(), clocks.timers(), true);
    }

    private CaseScope scope(Definition definition, CaseState state, HistoryEntry entry) {
        Actor nobody = Actor.event(entry.step());
        return new CaseScope(definition, state, Json.object(), Form.NONE.fields(), nobody, entry.at(), calendar.zone());
    }
}
