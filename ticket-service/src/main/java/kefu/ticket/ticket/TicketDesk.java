package kefu.ticket.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import kefu.platform.web.Preconditions;

/**
 * What people do with tickets: open one, take a step of its process. Loads, asks the engine, stores, publishes: all or
 * nothing, and a refusal names what is in the way.
 */
@ApplicationScoped
class TicketDesk {

    private final Tickets tickets;
    private final TicketIntake intake;
    private final TicketSteps steps;
    private final Preconditions preconditions;

    TicketDesk(Tickets tickets, TicketIntake intake, TicketSteps steps, Preconditions preconditions) {
        this.tickets = tickets;
        this.intake = intake;
        this.steps = steps;
        this.preconditions = preconditions;
    }

    @Transactional
    Ticket open(NewTicket asked, Person who) {
        return intake.open(asked, who);
    }

    @Transactional
    Ticket get(UUID id, Person who) {
        return tickets.get(id, who.viewer());
    }

    @Transactional
    Ticket take(UUID id, String step, StepCommand command, Person who) {
        Ticket ticket = tickets.getForChange(id, who.viewer());
        preconditions.honour(ticket.version());
        return steps.take(ticket, step, command, who);
    }
}
