package kefu.ticket.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import kefu.platform.problem.CommonProblem;
import kefu.platform.process.ClockState;
import kefu.ticket.escalation.Chain.Level;
import kefu.ticket.ticket.ClockDesk;
import kefu.ticket.ticket.TicketBook;

/** Tells people of the house to whom a clock is reported if it stays late, and why then. */
@ApplicationScoped
class EscalationDesk {

    private final Chain chain;
    private final ClockDesk clocks;
    private final TicketBook tickets;

    EscalationDesk(Chain chain, ClockDesk clocks, TicketBook tickets) {
        this.chain = chain;
        this.clocks = clocks;
        this.tickets = tickets;
    }

    @Transactional
    EscalationView explain(UUID ticket, String name, int number) {
        tickets.insider();
        ClockState clock = clocks.explain(ticket, name).clock();
        Level level = chain.level(number)
                .orElseThrow(() -> CommonProblem.NOT_FOUND
                        .because("没有这一上报级别", "There is no such level")
                        .with("levels", chain.length()));
        return new EscalationView(
                name,
                clock.state(),
                number,
                level.to(),
                level.after().toString(),
                clock.dueAt(),
                chain.due(level, clock.dueAt()),
                clock.stoppedAt() == null,
                chain.explain(level, clock.dueAt()));
    }
}
