package kefu.ticket.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import kefu.platform.process.CaseState;
import kefu.platform.process.ClockState;
import kefu.platform.process.Emission;
import kefu.platform.process.HistoryEntry;
import kefu.platform.process.Outcome;
import kefu.platform.timer.Timers;
import kefu.ticket.escalation.Chain.Level;
import kefu.ticket.ticket.Merged;
import kefu.ticket.ticket.TicketFacts;
import kefu.ticket.ticket.TicketListener;

/**
 * Sets the timer of the first level when a clock has run out, whether its timer told so or a step found it late, such as one
 * that pauses it. When a merge is undone, a clock that was late before goes on with the level that comes next.
 */
@ApplicationScoped
class EscalationWatch implements TicketListener {

    /** All of its time, in percent. */
    private static final int RUN_OUT = 100;

    private final Chain chain;
    private final Timers timers;

    EscalationWatch(Chain chain, Timers timers) {
        this.chain = chain;
        this.timers = timers;
    }

    @Override
    public void changed(TicketFacts ticket, Outcome outcome, boolean closedNow) {
        HistoryEntry entry = outcome.entry();
        switch (entry.kind()) {
            case BREACHED -> begin(ticket, outcome.state(), entry.step());
            case STEP -> {
                foundLate(outcome).forEach(clock -> begin(ticket, outcome.state(), clock));
                if (Merged.STATE.equals(entry.from())) {
                    outcome.state().clocks().forEach((name, clock) -> goOn(ticket, name, clock, entry.at()));
                }
            }
            case OPENED, WARNED -> {}
        }
    }

    /** What the engine tells of a clock whose end a step came upon. */
    private static List<String> foundLate(Outcome outcome) {
        return outcome.emissions().stream()
                .map(Emission::data)
                .filter(told -> told.path("percent").asInt() == RUN_OUT)
                .map(told -> told.path("clock").asText())
                .toList();
    }

    private void begin(TicketFacts ticket, CaseState state, String name) {
        ClockState clock = state.clocks().get(name);
        if (clock != null && clock.stoppedAt() == null) {
            chain.level(1).ifPresent(level -> set(ticket, name, level, clock));
        }
    }

    private void goOn(TicketFacts ticket, String name, ClockState clock, Instant now) {
        if (clock.state() == ClockState.Status.BREACHED && clock.stoppedAt() == null) {
            chain.after(clock.dueAt(), now).ifPresent(level -> set(ticket, name, level, clock));
        }
    }

    private void set(TicketFacts ticket, String name, Level level, ClockState clock) {
        timers.schedule(
                EscalationTimer.KIND,
                ticket.id(),
                EscalationTimer.name(name, level.number()),
                chain.due(level, clock.dueAt()));
    }
}
