package kefu.ticket.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kefu.platform.problem.CommonProblem;
import kefu.platform.process.Definition;
import kefu.platform.process.Step;
import kefu.platform.process.form.Field;
import org.jspecify.annotations.Nullable;

/**
 * Reads the history of a ticket, page by page, as far as the viewer may know of the ticket and of what people wrote. What
 * happened to tickets before they went into it is told in between, as it happened.
 */
@ApplicationScoped
class HistoryDesk {

    private static final String OWN = "from TicketEntry where ticketId = :id and seq > :seq order by ticketId, seq";
    private static final String ALL = "from TicketEntry where ticketId in :ids";
    private static final String LATER =
            " and (at > :at or at = :at and (ticketId > :id or ticketId = :id and seq > :seq))";
    private static final String IN_TIME = " order by at, ticketId, seq";

    private final EntityManager database;
    private final Tickets tickets;
    private final TicketProcess process;
    private final Family family;

    HistoryDesk(EntityManager database, Tickets tickets, TicketProcess process, Family family) {
        this.database = database;
        this.tickets = tickets;
        this.process = process;
        this.family = family;
    }

    /** Where the page before ended. */
    record Line(Instant at, UUID ticket, int seq) {

        List<String> keys() {
            return List.of(at.toString(), ticket.toString(), Integer.toString(seq));
        }

        static @Nullable Line of(List<String> keys) {
            try {
                return keys.isEmpty()
                        ? null
                        : new Line(
                                Instant.parse(keys.get(0)),
                                UUID.fromString(keys.get(1)),
                                Integer.parseInt(keys.get(2)));
            } catch (DateTimeException | IllegalArgumentException | IndexOutOfBoundsException otherList) {
                throw CommonProblem.INVALID
                        .because("游标不属于此列表", "The cursor belongs to another list")
                        .at("?cursor", "bad-cursor", "请使用上一页返回的 next", "Use the next of the previous page");
            }
        }
    }

    @Transactional
    List<HistoryView> after(UUID id, @Nullable Line line, int most, Person who) {
        tickets.get(id, who.viewer());
        Map<UUID, Ticket> known = new HashMap<>();
        return lines(family.and(id, who.viewer()), line, most).stream()
                .map(entry -> view(entry, known.computeIfAbsent(entry.ticketId(), tickets::findById), who))
                .toList();
    }

    /** Of one ticket its own numbers are the order; of several it is time, and what is sorted is no more than theirs. */
    private List<TicketEntry> lines(List<UUID> ids, @Nullable Line line, int most) {
        if (ids.size() == 1) {
            return database.createQuery(OWN, TicketEntry.class)
                    .setParameter("id", ids.getFirst())
                    .setParameter("seq", line == null ? 0 : line.seq())
                    .setMaxResults(most)
                    .getResultList();
        }
        var query = database.createQuery(line == null ? ALL + IN_TIME : ALL + LATER + IN_TIME, TicketEntry.class)
                .setParameter("ids", ids)
                .setMaxResults(most);
        if (line != null) {
            query.setParameter("at", line.at())
                    .setParameter("id", line.ticket())
                    .setParameter("seq", line.seq());
        }
        return query.getResultList();
    }

    private HistoryView view(TicketEntry line, Ticket ticket, Person who) {
        boolean readable =
                who.viewer().personal() || ticket.facts().isKnownTo(who.viewer().operator());
        return line.view(readable ? Map.of() : fields(process.of(ticket.caseState()), line.step()));
    }

    private static Map<String, Field> fields(Definition definition, String step) {
        return definition
                .find(step)
                .map(Step::form)
                .orElse(definition.open().form())
                .fields();
    }
}
