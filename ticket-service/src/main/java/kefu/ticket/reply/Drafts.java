package kefu.ticket.reply;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import kefu.platform.operations.Columns;
import kefu.platform.web.Paging;
import kefu.ticket.listing.Listing;
import kefu.ticket.listing.Rows;

/** The drafts there are: of an operator at most one of each kind on a ticket. */
@ApplicationScoped
public class Drafts {

    private static final String COLUMNS = "d.id, d.version, d.ticket_id, d.kind, d.text, d.updated_at";
    private static final String OWN =
            "SELECT " + COLUMNS + " FROM ticket_draft d WHERE ticket_id = ? AND operator = ? AND kind = ?";
    private static final String ADD =
            "INSERT IGNORE INTO ticket_draft (correlation_id, id, version, ticket_id, operator,"
                    + " kind, text, updated_at) VALUES (?, ?, 0, ?, ?, ?, ?, ?)";

    private final Rows rows;

    Drafts(Rows rows) {
        this.rows = rows;
    }

    /** A draft with its version. */
    record Draft(DraftView view, long version) {}

    Optional<Draft> find(UUID ticket, String operator, DraftKind kind, boolean forChange) {
        return rows
                .query(
                        forChange ? OWN + " FOR UPDATE" : OWN,
                        List.of(Columns.bytes(ticket), operator, kind.name()),
                        Drafts::draft)
                .stream()
                .findFirst();
    }

    /** False if he has one meanwhile. */
    boolean add(DraftView draft, String operator) {
        return rows.write(
                        ADD,
                        List.of(
                                Columns.bytes(draft.id()),
                                Columns.bytes(draft.ticketId()),
                                operator,
                                draft.kind().name(),
                                draft.text(),
                                Columns.utc(draft.updatedAt())))
                > 0;
    }

    void change(UUID id, String text, Instant at) {
        rows.write(
                "UPDATE ticket_draft SET correlation_id = ?, version = version + 1, text = ?, updated_at = ? WHERE id = ?",
                List.of(text, Columns.utc(at), Columns.bytes(id)));
    }

    void remove(UUID ticket, String operator, DraftKind kind) {
        rows.change(
                "DELETE FROM ticket_draft WHERE ticket_id = ? AND operator = ? AND kind = ?",
                List.of(Columns.bytes(ticket), operator, kind.name()));
    }

    /** What it was written for has been said. */
    public void noteWritten(UUID ticket, String operator) {
        remove(ticket, operator, DraftKind.NOTE);
    }

    /** How many there were that nobody has touched since. */
    public int forgetBefore(Instant moment, int most) {
        return rows.change(
                "DELETE FROM ticket_draft WHERE updated_at < ? ORDER BY updated_at LIMIT ?",
                List.of(Columns.utc(moment), most));
    }

    List<Draft> of(String operator, Paging paging) {
        return rows.list(listing(operator, paging), Drafts::draft);
    }

    static Listing listing(String operator, Paging paging) {
        return Listing.of(
                        COLUMNS,
                        "ticket_draft d FORCE INDEX (ticket_draft_operator) STRAIGHT_JOIN ticket t ON t.id = d.ticket_id")
                .where("d.operator = ?", operator)
                .notWithheldFrom(operator)
                .newestFirst("d.id", paging);
    }

    private static Draft draft(ResultSet row) throws SQLException {
        return new Draft(
                new DraftView(
                        Columns.uuid(row.getBytes("id")),
                        Columns.uuid(row.getBytes("ticket_id")),
                        DraftKind.valueOf(row.getString("kind")),
                        row.getString("text"),
                        Columns.instant(Objects.requireNonNull(row.getObject("updated_at", LocalDateTime.class)))),
                row.getLong("version"));
    }
}
