package kefu.ticket.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import kefu.platform.process.Definition;

/** What a viewer gets to see of a ticket: personal data masked where he has no need of it, and the steps he may take. */
@ApplicationScoped
public class TicketViews {

    private final TicketProcess process;
    private final HouseFields fields;
    private final Reception reception;

    TicketViews(TicketProcess process, HouseFields fields, Reception reception) {
        this.process = process;
        this.fields = fields;
        this.reception = reception;
    }

    /** In a list: personal data masked for everybody, no steps. */
    public TicketView listed(TicketFacts ticket) {
        return TicketView.of(ticket, masked(ticket), null);
    }

    /** Given out among many: personal data as in each by itself. */
    public TicketLine given(TicketFacts ticket, Viewer viewer) {
        boolean readable = viewer.personal() || ticket.isKnownTo(viewer.operator());
        return TicketLine.of(
                ticket,
                !readable,
                readable ? new TicketView.Filled(ticket.state().data(), ticket.customFields()) : masked(ticket));
    }

    /** Opened by one person. */
    TicketView opened(TicketFacts ticket, Person who) {
        boolean readable =
                who.viewer().personal() || ticket.isKnownTo(who.viewer().operator());
        TicketView.Filled form =
                readable ? new TicketView.Filled(ticket.state().data(), ticket.customFields()) : masked(ticket);
        return TicketView.of(
                ticket,
                form,
                Merged.is(ticket.state())
                        ? List.of()
                        : process.allowedSteps(reception.received(ticket, who), who.actor()));
    }

    private TicketView.Filled masked(TicketFacts ticket) {
        Definition definition = process.of(ticket.state());
        return new TicketView.Filled(
                PersonalData.masked(
                        ticket.state().data(), definition.open().form().fields()),
                PersonalData.masked(ticket.customFields(), fields.of(definition.key())));
    }
}
