package kefu.ticket.ticket;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kefu.platform.json.Json;
import kefu.platform.process.CaseState;
import org.jspecify.annotations.Nullable;

/** What is on record about a ticket beside its form when it is opened: its customer, its original, what the house knows. */
@ApplicationScoped
class OpeningRecord {

    private final Tickets tickets;
    private final List<OpeningFacts> sources;

    OpeningRecord(Tickets tickets, @All List<OpeningFacts> sources) {
        this.tickets = tickets;
        this.sources = sources;
    }

    ObjectNode of(NewTicket asked, Viewer viewer) {
        ObjectNode known = Json.object();
        UUID customer = asked.customerId();
        if (customer != null) {
            known.put("customerId", customer.toString());
        }
        UUID parent = asked.parentId();
        if (parent != null) {
            known.put("parentId", parent.toString());
            known.put("owner", original(parent, viewer).facts().receiver());
        }
        for (OpeningFacts source : sources) {
            if (source.process().equals(asked.process()) && asked.form() != null) {
                source.add(asked, asked.form(), known);
            }
        }
        return known;
    }

    /** The case as it begins on this original: withheld from whom the original is. */
    CaseState begunOn(@Nullable UUID parent, CaseState opened) {
        return Optional.ofNullable(parent)
                .flatMap(tickets::findByIdOptional)
                .map(original -> Withheld.from(original.caseState()))
                .map(from -> Withheld.likeItsOriginal(opened, from))
                .orElse(opened);
    }

    private Ticket original(UUID parent, Viewer viewer) {
        return tickets.findByIdOptional(parent)
                .filter(found -> found.isVisibleTo(viewer))
                .orElseThrow(() -> TicketProblem.UNKNOWN_TICKET
                        .because("原工单不存在", "There is no such ticket to build on")
                        .at("/parentId", "unknown", "没有这张工单", "There is no such ticket"));
    }
}
