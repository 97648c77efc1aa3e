package kefu.ticket.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import kefu.platform.calendar.Segment;
import kefu.platform.problem.CommonProblem;
import kefu.platform.process.CaseState;
import kefu.platform.process.ClockState;

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

    /** A clock and the way from its start to its due date. */
    public record Explained(ClockState clock, List<Segment> segments) {}

    @Transactional
    public Explained explain(UUID id, String name) {
        CaseState state = tickets.get(id, people.current().viewer()).caseState();
        ClockState clock = state.clocks().get(name);
        if (clock == null) {
            throw CommonProblem.NOT_FOUND.because("这张工单没有此时限", "The ticket has no such clock");
        }
        return new Explained(clock, process.explain(state, name));
    }
}
