package kefu.ticket.teamwork;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
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
import kefu.ticket.reply.Drafts;
import kefu.ticket.search.TicketWords;
import kefu.ticket.ticket.HeldTicket;
import kefu.ticket.ticket.TicketBook;
import kefu.ticket.ticket.Viewer;
import org.jboss.logging.Logger;

/**
 * Notes colleagues write about a ticket. The customer never sees them; whoever is mentioned watches the ticket. Those of
 * tickets that went into it are shown with its own.
 */
@ApplicationScoped
public class NoteDesk {

    private static final String KEEP =
            "INSERT INTO ticket_note (correlation_id, id, ticket_id, author, at, text, mentions)"
                    + " VALUES (?, ?, ?, ?, ?, ?, ?)";
    private static final Logger LOG = Logger.getLogger(NoteDesk.class);

    private final TicketBook tickets;
    private final Watchers watchers;
    private final MergedInto merged;
    private final TicketWords words;
    private final Drafts drafts;
    private final Rows rows;
    private final Preconditions preconditions;
    private final Clock clock;

    NoteDesk(
            TicketBook tickets,
            Watchers watchers,
            MergedInto merged,
            TicketWords words,
            Drafts drafts,
            Rows rows,
            Preconditions preconditions,
            Clock clock) {
        this.tickets = tickets;
        this.watchers = watchers;
        this.merged = merged;
        this.words = words;
        this.drafts = drafts;
        this.rows = rows;
        this.preconditions = preconditions;
        this.clock = clock;
    }

    /** What colleagues should know, from an action on many tickets or out of a macro. */
    @Transactional
    public void note(UUID ticketId, String text) {
        add(tickets.hold(ticketId), text, List.of());
    }

    @Transactional
    NoteView add(UUID ticketId, NewNote asked) {
        tickets.insider();
        List<String> mentions = mentions(asked);
        HeldTicket ticket = tickets.hold(ticketId);
        preconditions.honour(ticket.version());
        return add(ticket, asked.text(), mentions);
    }

    private static List<String> mentions(NewNote asked) {
        return asked.mentions() == null
                ? List.of()
                : asked.mentions().stream().distinct().toList();
    }

    private NoteView add(HeldTicket ticket, String text, List<String> mentions) {
        UUID ticketId = ticket.id();
        String author = tickets.insider().operator();
        Instant now = clock.instant();
        for (int i = 0; i < mentions.size(); i++) {
            watchers.add(ticket, mentions.get(i), now, "/mentions/" + i);
        }
        NoteView note = new NoteView(Uuid7.at(now), ticketId, author, now, text, mentions);
        rows.write(
                KEEP,
                List.of(
                        Columns.bytes(note.id()),
                        Columns.bytes(ticketId),
                        author,
                        Columns.utc(now),
                        text,
                        Json.write(mentions)));
        words.add(note.id(), ticketId, false, text);
        drafts.noteWritten(ticketId, author);
        ObjectNode facts = Json.object().put("noteId", note.id().toString());
        ticket.log(now, author, "noted", facts.deepCopy(), null);
        mentions.forEach(facts.putArray("mentions")::add);
        ticket.tell("ticket.note.added.v1", facts);
        LOG.infof("Note %s on ticket %s by %s", note.id(), ticketId, author);
        return note;
    }

    @Transactional
    List<NoteView> list(UUID ticketId, Paging paging) {
        Viewer viewer = tickets.insider();
        tickets.get(ticketId);
        List<Listing> parts =
                merged.and(ticketId, viewer).stream().map(id -> of(id, paging)).toList();
        return rows.list(Listing.all(parts, "id DESC", paging.fetch()), NoteDesk::view);
    }

    static Listing of(UUID ticketId, Paging paging) {
        return Listing.of(
                        "n.id, n.ticket_id, n.author, n.at, n.text, n.mentions",
                        "ticket_note n FORCE INDEX (ticket_note_ticket)")
                .where("n.ticket_id = ?", (Object) Columns.bytes(ticketId))
                .newestFirst("n.id", paging);
    }

    private static NoteView view(ResultSet row) throws SQLException {
        return new NoteView(
                Columns.uuid(row.getBytes("id")),
                Columns.uuid(row.getBytes("ticket_id")),
                row.getString("author"),
                Columns.instant(Objects.requireNonNull(row.getObject("at", LocalDateTime.class))),
                row.getString("text"),
                Json.read(row.getString("mentions"), new TypeReference<List<String>>() {}));
    }
}
