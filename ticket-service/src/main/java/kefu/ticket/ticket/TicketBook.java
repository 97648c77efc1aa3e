package kefu.ticket.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import kefu.platform.problem.CommonProblem;
import kefu.platform.problem.Refusal;

/**
 * Where features beside the process find tickets. Guarantees that nobody learns of a ticket through one of them that he
 * may not know of: a withheld or foreign ticket is one that does not exist.
 */
@ApplicationScoped
public class TicketBook {

    private final Tickets tickets;
    private final Viewers viewers;
    private final TicketRecord record;

    TicketBook(Tickets tickets, Viewers viewers, TicketRecord record) {
        this.tickets = tickets;
        this.viewers = viewers;
        this.record = record;
    }

    /** The ticket as the caller may know it, or 404. */
    public TicketFacts get(UUID id) {
        return tickets.get(id, viewers.current()).facts();
    }

    /** The version of the ticket as the caller may know it, or 404. */
    public long version(UUID id) {
        return tickets.get(id, viewers.current()).version();
    }

    public Optional<TicketFacts> find(UUID id) {
        Viewer viewer = viewers.current();
        return tickets.findByIdOptional(id)
                .filter(found -> found.isVisibleTo(viewer))
                .map(Ticket::facts);
    }

    /** Holds the ticket for a change the caller makes, or 404. */
    public HeldTicket hold(UUID id) {
        return new HeldTicket(tickets.getForChange(id, viewers.current()), record);
    }

    /** Holds a ticket somebody refers to; not to be read by {@link #find} before, or what was read may be stale. */
    public Optional<HeldTicket> findForChange(UUID id) {
        Viewer viewer = viewers.current();
        return holdForDuty(id).filter(held -> held.isVisibleTo(viewer));
    }

    /** Holds the ticket for what happens without a person. */
    public Optional<HeldTicket> holdForDuty(UUID id) {
        return tickets.findForChange(id).map(ticket -> new HeldTicket(ticket, record));
    }

    /** The caller, who must work in the house: what colleagues tell each other is not for customers and partners. */
    public Viewer insider() {
        Viewer viewer = viewers.current();
        if (!viewer.isOfHouse()) {
            throw CommonProblem.FORBIDDEN
                    .because("仅限内部人员", "Only for people of the house")
                    .with("allowedFor", "HOUSE");
        }
        return viewer;
    }

    /** A ticket somebody refers to in what he sends. */
    public static Refusal unknown(String pointer) {
        return TicketProblem.UNKNOWN_TICKET
                .because("所指的工单不存在", "There is no such ticket to refer to")
                .at(pointer, "unknown", "没有这张工单", "There is no such ticket");
    }
}
