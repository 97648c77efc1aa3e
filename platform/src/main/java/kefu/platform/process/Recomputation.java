package kefu.platform.process;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import kefu.platform.calendar.WorkingCalendar;
import kefu.platform.json.Json;
import kefu.platform.process.form.Form;

/**
 * Computes the clocks of a case anew when something they depend on has changed outside of it: the calendar, or a fact the
 * service knows. What has elapsed and what was paused is kept, as with every change of a length. A clock that has run out
 * stays breached, with the due date it missed; the entry for the history says what it would be now. A clock that by now
 * should have run out does so through its timer, which is set for that moment. Pure, like the {@link Engine}.
 */
public final class Recomputation {

    /** What the history calls it. */
    public static final String STEP = "clocks-recomputed";

    private final WorkingCalendar calendar;
    private final DueDates dueDates;

    /** @param calendar the one in force now */
    public Recomputation(WorkingCalendar calendar) {
        this.calendar = calendar;
        this.dueDates = new DueDates(calendar);
    }

    /**
     * Computes the clocks of an open case; a closed one stays as it is.
     *
     * @param facts what is known now, null what is not known any more; what the definition does not ask for is
     *     left out
     * @param cause what changed, for the history: {@code calendar}, or the type of an event
     */
    public Outcome of(Definition definition, CaseState state, ObjectNode facts, String cause, Instant now) {
        CaseState informed = state.withData(data(definition, state, facts));
        Actor actor = Actor.event(cause);
        Clocks clocks = new Clocks(
                definition,
                new CaseScope(definition, informed, Json.object(), Form.NONE.fields(), actor, now, calendar.zone()),
                dueDates);
        List<ClockMove> moves = state.closed() ? List.of() : clocks.recompute();
        HistoryEntry entry = new HistoryEntry(
                HistoryEntry.Kind.RECOMPUTED,
                now,
                actor.operator(),
                STEP,
                state.state(),
                state.state(),
                told(moves),
                null);
        CaseState after = state.closed() ? state : informed.withClocks(clocks.states());
        List<TimerChange> timers = state.closed() ? List.of() : clocks.timers();
        return new Outcome(after, entry, List.of(), timers, !moves.isEmpty() || !after.equals(state));
    }

    private static ObjectNode data(Definition definition, CaseState state, ObjectNode facts) {
        ObjectNode data = state.data().deepCopy();
        facts.properties().stream()
                .filter(fact -> definition.asksFor(fact.getKey()))
                .forEach(fact -> {
                    if (fact.getValue().isNull()) {
                        data.remove(fact.getKey());
                    } else {
                        data.set(fact.getKey(), fact.getValue());
                    }
                });
        return data;
    }

    private static ObjectNode told(List<ClockMove> moves) {
        ObjectNode form = Json.object();
        ArrayNode moved = form.putArray("clocks");
        for (ClockMove move : moves) {
            ObjectNode one = moved.addObject().put("clock", move.clock());
            if (move.breached()) {
                one.put("staysBreached", true)
                        .put("dueAt", move.dueAt().toString())
                        .put("wouldBeDueAt", move.computed().toString());
            } else {
                one.put("wasDueAt", move.dueAt().toString())
                        .put("dueAt", move.computed().toString());
            }
        }
        return form;
    }
}
