package kefu.ticket.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kefu.platform.problem.CommonProblem;
import kefu.platform.process.Definition;
import kefu.platform.process.Step;
import kefu.platform.process.form.Field;

/** Reads the history of a ticket, page by page, as far as the viewer may know of the ticket and of what people wrote. */
@ApplicationScoped
class HistoryDesk {

    private final EntityManager database;
    private final Tickets tickets;
    private final TicketProcess process;

    HistoryDesk(EntityManager database, Tickets tickets, TicketProcess process) {
        this.database = database;
        this.tickets = tickets;
        this.process = process;
    }

    @Transactional
    List<HistoryView> after(UUID id, int seq, int most, Person who) {
        Ticket ticket = tickets.get(id, who.viewer());
        Definition definition = process.of(ticket.caseState());
        boolean readable = who.viewer().personal()
                || who.viewer().operator().equals(ticket.facts().receiver());
        return database.createQuery(
                        "from TicketEntry where ticketId = :id and seq > :seq order by ticketId, seq",
                        TicketEntry.class)
                .setParameter("id", id)
                .setParameter("seq", seq)
                .setMaxResults(most)
                .getResultStream()
                .map(line -> line.view(readable ? Map.of() : fields(definition, line.step())))
                .toList();
    }

    private static Map<String, Field> fields(Definition definition, String step) {
        return definition
                .find(step)
                .map(Step::form)
                .orElse(definition.open().form())
                .fields();
    }

    /** The line a cursor names. */
    static int line(String key) {
        try {
            return Integer.parseInt(key);
        } catch (NumberFormatException otherList) {
            throw CommonProblem.INVALID
                    .because("游标不属于此列表", "The cursor belongs to another list")
                    .at("?cursor", "bad-cursor", "请使用上一页返回的 next", "Use the next of the previous page");
        }
    }
}
