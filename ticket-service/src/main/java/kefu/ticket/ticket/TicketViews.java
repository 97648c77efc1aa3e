package kefu.ticket.ticket;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import kefu.platform.process.Definition;

/** What a viewer gets to see of a ticket: personal data masked where he has no need of it, and the steps he may take. */
@ApplicationScoped
public class TicketViews {

    private final TicketProcess process;

    TicketViews(TicketProcess process) {
        this.process = process;
    }

    /** In a list: personal data masked for everybody, no steps. */
    public TicketView listed(TicketFacts ticket) {
        return TicketView.of(ticket, masked(ticket), null);
    }

    /** Opened by one person. */
    TicketView opened(TicketFacts ticket, Person who) {
        boolean readable = who.viewer().personal() || who.viewer().operator().equals(ticket.receiver());
        JsonNode form = readable ? ticket.state().data() : masked(ticket);
        return TicketView.of(
                ticket,
                form,
                Merged.is(ticket.state()) ? List.of() : process.allowedSteps(ticket.state(), who.actor()));
    }

    private JsonNode masked(TicketFacts ticket) {
        Definition definition = process.of(ticket.state());
        return PersonalData.masked(
                ticket.state().data(), definition.open().form().fields());
    }
}
