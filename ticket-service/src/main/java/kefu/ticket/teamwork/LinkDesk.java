package kefu.ticket.teamwork;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kefu.platform.json.Json;
import kefu.platform.problem.CommonProblem;
import kefu.platform.web.Preconditions;
import kefu.ticket.ticket.HeldTicket;
import kefu.ticket.ticket.TicketBook;
import kefu.ticket.ticket.TicketProblem;
import kefu.ticket.ticket.Viewer;
import org.jboss.logging.Logger;

/**
 * Says how tickets hang together. Refused: a ticket with itself, with one the caller may not know of, with one that is
 * withheld from somebody who would learn of it by this one, a second parent or original, a link that would close a circle.
 */
@ApplicationScoped
class LinkDesk {

    private static final Logger LOG = Logger.getLogger(LinkDesk.class);

    private final TicketBook tickets;
    private final Links links;
    private final Preconditions preconditions;
    private final Clock clock;

    LinkDesk(TicketBook tickets, Links links, Preconditions preconditions, Clock clock) {
        this.tickets = tickets;
        this.links = links;
        this.preconditions = preconditions;
        this.clock = clock;
    }

    @Transactional
    Beside<List<LinkView>> of(UUID id) {
        Viewer viewer = tickets.insider();
        long version = tickets.version(id);
        return new Beside<>(links.of(id, viewer), version);
    }

    @Transactional
    Beside<List<LinkView>> add(UUID id, NewLink asked) {
        Viewer who = tickets.insider();
        String by = who.operator();
        Pair pair = hold(id, asked.ticketId());
        HeldTicket ticket = pair.ticket();
        preconditions.honour(ticket.version());
        if (id.equals(asked.ticketId())) {
            throw CommonProblem.INVALID
                    .because("工单不能与自身关联", "A ticket does not hang together with itself")
                    .at("/ticketId", "itself", "是同一张工单", "Is the same ticket");
        }
        if (!ticket.isAsOpenAs(pair.other()) || !pair.other().isAsOpenAs(ticket)) {
            throw CommonProblem.CONFLICT
                    .because("其中一张工单对某人保密，不能关联", "One of them is withheld from somebody the other one is not")
                    .at("/ticketId", "withheld", "保密范围不同", "Is not withheld from the same person");
        }
        if (asked.kind() != LinkKind.RELATED) {
            free(id, asked);
            refuseCircle(id, asked);
        }
        boolean added = asked.kind() == LinkKind.PARENT
                ? ticket.belongTo(asked.ticketId())
                : links.add(id, asked.kind(), asked.ticketId(), by);
        if (added) {
            record(ticket, "linked", asked, by);
        }
        return new Beside<>(links.of(id, who), ticket.version());
    }

    @Transactional
    Beside<List<LinkView>> remove(UUID id, LinkKind kind, UUID other) {
        Viewer who = tickets.insider();
        String by = who.operator();
        HeldTicket ticket = tickets.hold(id);
        preconditions.require(ticket.version());
        boolean removed = kind == LinkKind.PARENT
                ? Objects.equals(ticket.facts().parentId(), other) && ticket.belongTo(null)
                : links.remove(id, kind, other);
        if (!removed) {
            throw CommonProblem.NOT_FOUND.because("没有这样的关联", "There is no such link");
        }
        record(ticket, "unlinked", new NewLink(kind, other), by);
        return new Beside<>(links.of(id, who), ticket.version());
    }

    /** Holds both, the one with the smaller id first, so that two who link the same pair do not wait for each other. */
    private Pair hold(UUID id, UUID other) {
        Optional<HeldTicket> first = other.compareTo(id) < 0 ? tickets.findForChange(other) : Optional.empty();
        // That the ticket itself does not exist goes before.
        HeldTicket ticket = tickets.hold(id);
        HeldTicket second =
                first.or(() -> tickets.findForChange(other)).orElseThrow(() -> TicketBook.unknown("/ticketId"));
        return new Pair(ticket, second);
    }

    private record Pair(HeldTicket ticket, HeldTicket other) {}

    private void free(UUID id, NewLink asked) {
        Optional<UUID> present = links.target(id, asked.kind());
        if (present.isPresent() && !present.get().equals(asked.ticketId())) {
            throw TicketProblem.LINKED_ALREADY
                    .because("已有此类关联", "It has such a link already")
                    .at("/kind", "linked", "请先解除原有关联", "Remove the present one first");
        }
    }

    private void refuseCircle(UUID id, NewLink asked) {
        Set<UUID> seen = new HashSet<>();
        Optional<UUID> at = Optional.of(asked.ticketId());
        while (at.isPresent() && seen.add(at.get())) {
            if (at.get().equals(id)) {
                throw TicketProblem.LINK_CYCLE
                        .because("该关联会形成循环", "The link would close a circle")
                        .at("/ticketId", "circle", "该工单已从属于本工单", "It hangs on this ticket already");
            }
            at = links.target(at.get(), asked.kind());
        }
    }

    private void record(HeldTicket ticket, String what, NewLink link, String by) {
        ObjectNode facts = Json.object()
                .put("kind", link.kind().name())
                .put("ticketId", link.ticketId().toString());
        ticket.log(clock.instant(), by, what, facts.deepCopy(), null);
        ticket.tell("ticket." + what + ".v1", facts);
        LOG.infof("Ticket %s %s: %s of %s", ticket.id(), what, link.kind(), link.ticketId());
    }
}
