package kefu.ticket.escalation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import kefu.platform.json.Json;
import kefu.platform.process.CaseState;
import kefu.platform.process.ClockState;
import kefu.platform.timer.FiredTimer;
import kefu.platform.timer.TimerHandler;
import kefu.platform.timer.Timers;
import kefu.ticket.escalation.Chain.Level;
import kefu.ticket.ticket.HeldTicket;
import kefu.ticket.ticket.TicketBook;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Reports a ticket one level up if its clock still has not been stopped, and waits for the next level. */
@ApplicationScoped
class EscalationTimer implements TimerHandler {

    static final String KIND = "escalation";

    private static final Logger LOG = Logger.getLogger(EscalationTimer.class);

    private static final String BY = "timer:" + KIND;
    private static final String GENERAL_MANAGER = "GM";

    private final Chain chain;
    private final TicketBook tickets;
    private final GmReports reports;
    private final Timers timers;

    EscalationTimer(Chain chain, TicketBook tickets, GmReports reports, Timers timers) {
        this.chain = chain;
        this.tickets = tickets;
        this.reports = reports;
        this.timers = timers;
    }

    @Override
    public String kind() {
        return KIND;
    }

    static String name(String clock, int level) {
        return clock + "@" + level;
    }

    @Override
    public void fire(FiredTimer timer) {
        int at = timer.name().lastIndexOf('@');
        String clock = timer.name().substring(0, at);
        int number = Integer.parseInt(timer.name().substring(at + 1));
        HeldTicket ticket = tickets.holdForDuty(timer.owner()).orElse(null);
        Level level = chain.level(number).orElse(null);
        if (ticket == null || level == null) {
            return;
        }
        Instant late = lateSince(ticket.facts().state(), clock);
        if (late != null) {
            report(ticket, clock, level, late, timer.dueAt());
        }
    }

    /** Since when it is late and still runs; nothing if somebody has stopped it or the ticket is closed. */
    private static @Nullable Instant lateSince(CaseState state, String name) {
        ClockState clock = state.clocks().get(name);
        if (clock == null || state.closed() || clock.stoppedAt() != null) {
            return null;
        }
        return clock.state() == ClockState.Status.BREACHED ? clock.dueAt() : null;
    }

    private void report(HeldTicket ticket, String clock, Level level, Instant late, Instant at) {
        ObjectNode facts = Json.object()
                .put("clock", clock)
                .put("level", level.number())
                .put("to", level.to())
                .put("dueAt", late.toString());
        ticket.log(at, BY, "clock-escalated", facts.deepCopy(), null);
        ticket.tell("ticket.sla.escalated.v1", facts);
        if (level.to().equals(GENERAL_MANAGER)) {
            reports.add(new GmReport(ticket.id(), GmReason.STAYS_LATE, BY, at, clock));
        }
        chain.level(level.number() + 1)
                .ifPresent(
                        next -> timers.schedule(KIND, ticket.id(), name(clock, next.number()), chain.due(next, late)));
        LOG.infof("Ticket %s: clock %s is late, reported to %s", ticket.id(), clock, level.to());
    }
}
