package kefu.ticket.teamwork;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import kefu.platform.json.Json;
import kefu.platform.operations.Columns;
import kefu.platform.problem.CommonProblem;
import kefu.platform.web.Page;
import kefu.platform.web.Paging;
import kefu.platform.web.Preconditions;
import kefu.ticket.listing.Listing;
import kefu.ticket.listing.Rows;
import kefu.ticket.search.TicketRows;
import kefu.ticket.ticket.HeldTicket;
import kefu.ticket.ticket.TicketBook;
import kefu.ticket.ticket.TicketView;
import org.jspecify.annotations.Nullable;

/** Words colleagues put on tickets to find them again. */
@ApplicationScoped
public class TagDesk {

    static final int MOST = 50;
    static final String ADD =
            "INSERT IGNORE INTO ticket_tag (correlation_id, ticket_id, tag, created_by) VALUES (?, ?, ?, ?)";
    private static final int LONGEST = 40;

    private final TicketBook tickets;
    private final TicketRows found;
    private final Rows rows;
    private final Preconditions preconditions;
    private final Clock clock;

    TagDesk(TicketBook tickets, TicketRows found, Rows rows, Preconditions preconditions, Clock clock) {
        this.tickets = tickets;
        this.found = found;
        this.rows = rows;
        this.preconditions = preconditions;
        this.clock = clock;
    }

    @Transactional
    Beside<List<String>> of(UUID id) {
        tickets.insider();
        return new Beside<>(tags(id), tickets.version(id));
    }

    @Transactional
    Beside<List<String>> add(UUID id, String written) {
        tickets.insider();
        String tag = tag(written, "/tag");
        HeldTicket ticket = tickets.hold(id);
        preconditions.honour(ticket.version());
        put(ticket, tag);
        return new Beside<>(tags(id), ticket.version());
    }

    private void put(HeldTicket ticket, String tag) {
        UUID id = ticket.id();
        String by = tickets.insider().operator();
        if (tags(id).size() >= MOST) {
            throw CommonProblem.CONFLICT.because("标签过多", "A ticket has at most " + MOST + " tags");
        }
        if (rows.write(ADD, List.of(Columns.bytes(id), tag, by)) > 0) {
            ticket.log(clock.instant(), by, "tagged", Json.object().put("tag", tag), null);
        }
    }

    /** False if it has the tag already. */
    @Transactional
    public boolean tag(UUID id, String written) {
        HeldTicket ticket = tickets.hold(id);
        int before = tags(id).size();
        put(ticket, tag(written, "/tag"));
        return tags(id).size() > before;
    }

    /** False if it has no such tag. */
    @Transactional
    public boolean untag(UUID id, String written) {
        return takeAway(
                tickets.hold(id), tag(written, "/tag"), tickets.insider().operator());
    }

    @Transactional
    Beside<List<String>> remove(UUID id, @Nullable String written) {
        String by = tickets.insider().operator();
        HeldTicket ticket = tickets.hold(id);
        preconditions.require(ticket.version());
        if (!takeAway(ticket, tag(written, "?tag"), by)) {
            throw CommonProblem.NOT_FOUND.because("没有此标签", "The ticket has no such tag");
        }
        return new Beside<>(tags(id), ticket.version());
    }

    private boolean takeAway(HeldTicket ticket, String tag, String by) {
        boolean removed = rows.change(
                        "DELETE FROM ticket_tag WHERE ticket_id = ? AND tag = ?",
                        List.of(Columns.bytes(ticket.id()), tag))
                > 0;
        if (removed) {
            ticket.log(clock.instant(), by, "untagged", Json.object().put("tag", tag), null);
        }
        return removed;
    }

    @Transactional
    Page<TicketView> tagged(@Nullable String tag, Paging paging) {
        String viewer = tickets.insider().operator();
        paging.fetch();
        paging.after();
        return found.page(tagged(tag(tag, "?tag"), viewer, paging), paging);
    }

    static Listing tagged(String tag, String viewer, Paging paging) {
        return TicketRows.from("ticket_tag g FORCE INDEX (ticket_tag_tag) STRAIGHT_JOIN ticket t ON t.id = g.ticket_id")
                .where("g.tag = ?", tag)
                .notWithheldFrom(viewer)
                .newestFirst("g.ticket_id", paging);
    }

    private List<String> tags(UUID id) {
        return rows.query(
                "SELECT tag FROM ticket_tag FORCE INDEX (PRIMARY) WHERE ticket_id = ? ORDER BY tag",
                List.of(Columns.bytes(id)),
                row -> row.getString(1));
    }

    private static String tag(@Nullable String written, String pointer) {
        String tag = written == null ? "" : written.strip();
        if (tag.isEmpty() || tag.length() > LONGEST || tag.chars().anyMatch(Character::isISOControl)) {
            throw CommonProblem.INVALID
                    .because("标签须为 1 到 40 个字符", "A tag has 1 to 40 characters")
                    .at(pointer, "length", "须为 1 到 40 个字符", "Must have 1 to 40 characters");
        }
        return tag;
    }
}
