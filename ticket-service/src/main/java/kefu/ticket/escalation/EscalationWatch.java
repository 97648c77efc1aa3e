package kefu.ticket.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import kefu.platform.process.HistoryEntry;
import kefu.platform.process.Outcome;
import kefu.platform.timer.Timers;
import kefu.ticket.ticket.TicketFacts;
import kefu.ticket.ticket.TicketListener;

/** Sets the timer of the first level when a clock has run out. */
@ApplicationScoped
class EscalationWatch implements TicketListener {

    private final Chain chain;
    private final Timers timers;

    EscalationWatch(Chain chain, Timers timers) {
        this.chain = chain;
        this.timers = timers;
    }

    @Override
    public void changed(TicketFacts ticket, Outcome outcome, boolean closedNow) {
        HistoryEntry entry = outcome.entry();
        if (entry.kind() != HistoryEntry.Kind.BREACHED) {
            return;
        }
        var clock = Objects.requireNonNull(outcome.state().clocks().get(entry.step()));
        chain.level(1)
                .ifPresent(level -> timers.schedule(
                        EscalationTimer.KIND,
                        ticket.id(),
                        EscalationTimer.name(entry.step(), level.number()),
                        chain.due(level, clock.dueAt())));
    }
}
