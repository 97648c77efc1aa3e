package kefu.ticket.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import kefu.platform.process.AllowedStep;
import kefu.platform.process.Definition;
import kefu.platform.process.Step;

/**
 * Opening tickets and taking their steps for features that do more than one thing at a time: as the caller and with exactly
 * what he may do, in the transaction of whoever asks.
 */
@ApplicationScoped
public class TicketWork {

    private final Tickets tickets;
    private final TicketIntake intake;
    private final TicketSteps steps;
    private final TicketProcess process;
    private final TicketRecord record;
    private final TicketViews views;
    private final Reception reception;
    private final People people;

    TicketWork(
            Tickets tickets,
            TicketIntake intake,
            TicketSteps steps,
            TicketProcess process,
            TicketRecord record,
            TicketViews views,
            Reception reception,
            People people) {
        this.tickets = tickets;
        this.intake = intake;
        this.steps = steps;
        this.process = process;
        this.record = record;
        this.views = views;
        this.reception = reception;
        this.people = people;
    }

    public HeldTicket open(NewTicket asked) {
        return new HeldTicket(intake.open(asked, people.current()), record);
    }

    public void take(UUID id, String step, StepCommand command) {
        Person who = people.current();
        steps.take(tickets.getForChange(id, who.viewer()), step, command, who);
    }

    /** The steps the caller may take now that close the ticket. */
    public List<String> closingSteps(UUID id) {
        Person who = people.current();
        Ticket ticket = tickets.getForChange(id, who.viewer());
        Definition definition = process.of(ticket.caseState());
        return Merged.is(ticket.caseState())
                ? List.of()
                : process.allowedSteps(reception.received(ticket.facts(), who), who.actor()).stream()
                        .map(AllowedStep::step)
                        .filter(name ->
                                definition.find(name).filter(Step::closes).isPresent())
                        .toList();
    }

    /** The ticket as the caller sees it once everything done so far is stored. */
    public TicketView view(HeldTicket ticket) {
        record.store();
        return views.opened(ticket.facts(), people.current());
    }
}
