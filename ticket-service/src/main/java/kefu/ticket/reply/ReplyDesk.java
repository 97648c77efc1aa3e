package kefu.ticket.reply;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import kefu.platform.id.Uuid7;
import kefu.platform.json.Json;
import kefu.platform.operations.Columns;
import kefu.platform.web.Paging;
import kefu.platform.web.Preconditions;
import kefu.ticket.listing.Listing;
import kefu.ticket.listing.MergedInto;
import kefu.ticket.listing.Rows;
import kefu.ticket.search.TicketWords;
import kefu.ticket.ticket.Channels;
import kefu.ticket.ticket.HeldTicket;
import kefu.ticket.ticket.TicketBook;
import kefu.ticket.ticket.Viewer;
import kefu.ticket.ticket.Viewers;
import org.jboss.logging.Logger;

/**
 * Messages between the house and the customer of a ticket: whoever may see the ticket reads all of them. A reply goes back the
 * way the ticket came in unless it says another one: what was asked on the web is answered on the web (004-S3 三).
 */
@ApplicationScoped
class ReplyDesk {

    private static final String KEEP =
            "INSERT INTO ticket_reply (correlation_id, id, ticket_id, author, by_customer, at, text, channel)"
                    + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)";
    private static final Logger LOG = Logger.getLogger(ReplyDesk.class);

    private final TicketBook tickets;
    private final Viewers viewers;
    private final Channels channels;
    private final Drafts drafts;
    private final TicketWords words;
    private final MergedInto merged;
    private final Rows rows;
    private final Preconditions preconditions;
    private final Clock clock;

    ReplyDesk(
            TicketBook tickets,
            Viewers viewers,
            Channels channels,
            Drafts drafts,
            TicketWords words,
            MergedInto merged,
            Rows rows,
            Preconditions preconditions,
            Clock clock) {
        this.tickets = tickets;
        this.viewers = viewers;
        this.channels = channels;
        this.drafts = drafts;
        this.words = words;
        this.merged = merged;
        this.rows = rows;
        this.preconditions = preconditions;
        this.clock = clock;
    }

    @Transactional
    ReplyView add(UUID ticketId, NewReply asked) {
        Viewer viewer = viewers.current();
        boolean byCustomer = viewer.scope() == Viewer.Scope.OWN_TICKETS;
        HeldTicket ticket = tickets.hold(ticketId).requireNotAbout(viewer.operator());
        preconditions.honour(ticket.version());
        channels.check(asked.channel());
        Instant now = clock.instant();
        String channel = asked.channel() == null ? ticket.facts().channel() : asked.channel();
        ReplyView reply =
                new ReplyView(Uuid7.at(now), ticketId, viewer.operator(), byCustomer, now, asked.text(), channel);
        keep(reply);
        words.add(reply.id(), ticketId, true, reply.text());
        drafts.remove(ticketId, viewer.operator(), DraftKind.REPLY);
        ObjectNode facts = Json.object().put("replyId", reply.id().toString());
        ticket.log(now, viewer.operator(), "replied", facts.deepCopy(), null);
        if (channel != null) {
            facts.put("channel", channel);
        }
        ticket.tell("ticket.reply.added.v1", facts.put("byCustomer", byCustomer));
        LOG.infof("Reply %s on ticket %s by %s", reply.id(), ticketId, viewer.operator());
        return reply;
    }

    private void keep(ReplyView reply) {
        rows.write(
                KEEP,
                Arrays.asList(
                        Columns.bytes(reply.id()),
                        Columns.bytes(reply.ticketId()),
                        reply.author(),
                        reply.byCustomer(),
                        Columns.utc(reply.at()),
                        reply.text(),
                        reply.channel()));
    }

    /** Those of tickets that went into this one too, as far as the reader may know of them. */
    @Transactional
    List<ReplyView> list(UUID ticketId, Paging paging) {
        tickets.get(ticketId);
        List<Listing> parts = merged.and(ticketId, viewers.current()).stream()
                .map(id -> of(id, paging))
                .toList();
        return rows.list(Listing.all(parts, "id DESC", paging.fetch()), ReplyDesk::view);
    }

    static Listing of(UUID ticketId, Paging paging) {
        return Listing.of(
                        "r.id, r.ticket_id, r.author, r.by_customer, r.at, r.text, r.channel",
                        "ticket_reply r FORCE INDEX (ticket_reply_ticket)")
                .where("r.ticket_id = ?", (Object) Columns.bytes(ticketId))
                .newestFirst("r.id", paging);
    }

    private static ReplyView view(ResultSet row) throws SQLException {
        return new ReplyView(
                Columns.uuid(row.getBytes("id")),
                Columns.uuid(row.getBytes("ticket_id")),
                row.getString("author"),
                row.getBoolean("by_customer"),
                Columns.instant(Objects.requireNonNull(row.getObject("at", LocalDateTime.class))),
                row.getString("text"),
                row.getString("channel"));
    }
}
