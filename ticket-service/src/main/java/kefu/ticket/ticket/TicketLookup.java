package kefu.ticket.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Finds a ticket the way people name it: by its number, or by its id. */
@ApplicationScoped
public class TicketLookup {

    private final Tickets tickets;
    private final People people;

    TicketLookup(Tickets tickets, People people) {
        this.tickets = tickets;
        this.people = people;
    }

    /** The id of a ticket of that process the caller may know of. */
    public Optional<UUID> find(String process, String numberOrId) {
        Viewer viewer = people.current().viewer();
        return byId(numberOrId)
                .or(() -> tickets.findByNumber(numberOrId))
                .filter(found -> found.caseState().process().equals(process) && found.isVisibleTo(viewer))
                .map(Ticket::id);
    }

    /** The id of any ticket the caller may know of. */
    public Optional<UUID> find(String numberOrId) {
        Viewer viewer = people.current().viewer();
        return byId(numberOrId)
                .or(() -> tickets.findByNumber(numberOrId))
                .filter(found -> found.isVisibleTo(viewer))
                .map(Ticket::id);
    }

    /** The id of a ticket that is going to be held, without reading the ticket; whether one may know of it holding it says. */
    public Optional<UUID> idOf(String numberOrId) {
        try {
            return Optional.of(UUID.fromString(numberOrId));
        } catch (IllegalArgumentException number) {
            return tickets.findIdByNumber(numberOrId);
        }
    }

    private Optional<Ticket> byId(String text) {
        try {
            return tickets.findByIdOptional(UUID.fromString(text));
        } catch (IllegalArgumentException number) {
            return Optional.empty();
        }
    }
}
