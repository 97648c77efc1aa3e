package kefu.ticket.merging;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kefu.platform.json.Json;
import kefu.platform.problem.CommonProblem;
import kefu.platform.web.Preconditions;
import kefu.ticket.listing.MergedInto;
import kefu.ticket.teamwork.Belongings;
import kefu.ticket.ticket.HeldTicket;
import kefu.ticket.ticket.NewTicket;
import kefu.ticket.ticket.TicketBook;
import kefu.ticket.ticket.TicketFacts;
import kefu.ticket.ticket.TicketView;
import kefu.ticket.ticket.TicketWork;
import org.jboss.logging.Logger;

/**
 * Makes a ticket of its own of the second matter in one. The new ticket goes through its process from the start, as if it
 * had been opened by itself; each of the two leads to the other.
 */
@ApplicationScoped
class SplitDesk {

    private static final Logger LOG = Logger.getLogger(SplitDesk.class);

    private final TicketBook tickets;
    private final TicketWork work;
    private final Belongings belongings;
    private final MergedInto merged;
    private final Preconditions preconditions;
    private final Clock clock;

    SplitDesk(
            TicketBook tickets,
            TicketWork work,
            Belongings belongings,
            MergedInto merged,
            Preconditions preconditions,
            Clock clock) {
        this.tickets = tickets;
        this.work = work;
        this.belongings = belongings;
        this.merged = merged;
        this.preconditions = preconditions;
        this.clock = clock;
    }

    /** The new ticket, with its version. */
    record Split(TicketView ticket, long version) {}

    @Transactional
    Split split(UUID id, NewSplit asked) {
        String by = tickets.insider().operator();
        HeldTicket original = tickets.hold(id).requireOpen();
        preconditions.honour(original.version());
        HeldTicket fresh = work.open(asked(original.facts(), asked));
        if (!fresh.isAsOpenAs(original)) {
            throw CommonProblem.CONFLICT.because(
                    "工单对某人保密，不能拆分为公开的工单", "The ticket is withheld from somebody who would learn of it by the new one");
        }
        Instant now = clock.instant();
        List<UUID> owners = new ArrayList<>(List.of(id));
        owners.addAll(merged.of(id, by));
        List<UUID> notes = asked.notes() == null ? List.of() : asked.notes();
        fresh.version();
        belongings.copyNotes(notes, owners, fresh.id(), now);
        belongings.relate(id, fresh.id());
        ObjectNode into = Json.object().put("ticketId", fresh.id().toString()).put("notes", notes.size());
        original.log(now, by, "split", into, asked.reason());
        fresh.log(now, by, "split-from", Json.object().put("ticketId", id.toString()), null);
        original.tell(
                "ticket.split.v1", Json.object().put("ticketId", fresh.id().toString()));
        LOG.infof("Ticket %s split: %s by %s", id, fresh.id(), by);
        TicketView view = work.view(fresh);
        return new Split(view, fresh.version());
    }

    private static NewTicket asked(TicketFacts original, NewSplit split) {
        return new NewTicket(
                split.process(),
                split.customerId() == null ? original.customerId() : split.customerId(),
                split.channel() == null ? original.channel() : split.channel(),
                split.subject(),
                split.priority() == null ? null : split.priority().name(),
                null,
                null,
                split.form());
    }
}
