package kefu.ticket.merging;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
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
import kefu.ticket.ticket.Viewer;
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
    private final Copies copies;
    private final MergedInto merged;
    private final Preconditions preconditions;
    private final Clock clock;

    SplitDesk(
            TicketBook tickets,
            TicketWork work,
            Belongings belongings,
            Copies copies,
            MergedInto merged,
            Preconditions preconditions,
            Clock clock) {
        this.tickets = tickets;
        this.work = work;
        this.belongings = belongings;
        this.copies = copies;
        this.merged = merged;
        this.preconditions = preconditions;
        this.clock = clock;
    }

    /** The new ticket, with its version. */
    record Split(TicketView ticket, long version) {}

    @Transactional
    Split split(UUID id, NewSplit asked) {
        Viewer viewer = tickets.insider();
        String by = viewer.operator();
        HeldTicket original = tickets.hold(id).requireOpen().requireNotAbout(by);
        preconditions.honour(original.version());
        HeldTicket fresh = work.open(asked(original.facts(), asked));
        if (asked.replies() != null && changesHands(original.facts(), fresh.facts())) {
            throw CommonProblem.INVALID
                    .because("往来消息属于原客户", "The messages are those of the other customer")
                    .at("/replies", "other-customer", "新工单属于另一客户", "The new ticket is another customer's");
        }
        if (!fresh.isAsOpenAs(original)) {
            throw CommonProblem.CONFLICT.because(
                    "工单对某人保密，不能拆分为公开的工单", "The ticket is withheld from somebody who would learn of it by the new one");
        }
        Instant now = clock.instant();
        fresh.version();
        Copies.Way way = new Copies.Way(merged.and(id, viewer), fresh.id(), now);
        int notes = copies.copy(Copies.Kind.NOTES, asked.notes(), way);
        int replies = copies.copy(Copies.Kind.REPLIES, asked.replies(), way);
        int files = copies.copy(Copies.Kind.FILES, asked.files(), way);
        if (changesHands(original.facts(), fresh.facts())) {
            copies.keepForTheHouse(fresh.id());
        }
        belongings.relate(id, fresh.id(), by);
        ObjectNode into = Json.object()
                .put("ticketId", fresh.id().toString())
                .put("notes", notes)
                .put("replies", replies)
                .put("files", files);
        original.log(now, by, "split", into, asked.reason());
        fresh.log(now, by, "split-from", Json.object().put("ticketId", id.toString()), null);
        original.tell(
                "ticket.split.v1", Json.object().put("ticketId", fresh.id().toString()));
        LOG.infof("Ticket %s split: %s by %s", id, fresh.id(), by);
        TicketView view = work.view(fresh);
        return new Split(view, fresh.version());
    }

    private static boolean changesHands(TicketFacts original, TicketFacts fresh) {
        return original.customerId() != null && !original.customerId().equals(fresh.customerId());
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
                split.form(),
                split.customFields(),
                null,
                null);
    }
}
