package kefu.ticket.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import kefu.platform.problem.CommonProblem;
import kefu.platform.process.CaseState;
import kefu.platform.process.ClockExplanation;

/** Tells how the due date of a ticket's clock came about. */
@ApplicationScoped
public class ClockDesk {

    private final Tickets tickets;
    private final TicketProcess process;
    private final People people;

    ClockDesk(Tickets tickets, TicketProcess process, People people) {
        this.tickets = tickets;
        this.process = process;
        this.people = people;
    }

    @Transactional
    public ClockExplanation explain(UUID id, String name) {
        CaseState state = tickets.get(id, people.current().viewer()).caseState();
        return process.explain(state, name)
                .orElseThrow(() -> CommonProblem.NOT_FOUND.because("这张工单没有此时限", "The ticket has no such clock"));
    }
}
