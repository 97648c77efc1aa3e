package kefu.ticket.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kefu.platform.operations.Columns;
import kefu.platform.web.Paging;
import kefu.ticket.file.Receipt;
import kefu.ticket.file.TrueType;
import kefu.ticket.listing.Listing;
import kefu.ticket.listing.Rows;

/** The rows of files, and of bytes that are under way and belong to no row yet. */
@ApplicationScoped
class Attachments {

    private static final String ADD =
            "INSERT INTO ticket_attachment (correlation_id, id, version, ticket_id, name, audience, state,"
                    + " size, sha256, created_by, created_at) VALUES (?, ?, 0, ?, ?, ?, 'AWAITED', ?, ?, ?, ?)";
    private static final String STORE =
            "UPDATE ticket_attachment SET correlation_id = ?, state = 'STORED', version = version + 1, blob_id = ?,"
                    + " media_type = ?, size = ?, sha256 = ?, stored_at = ? WHERE id = ? AND state = 'AWAITED'";
    // Its name may be personal; that there was a file, and which, stays.
    private static final String DELETE = "UPDATE ticket_attachment SET correlation_id = ?, state = 'DELETED',"
            + " version = version + 1, blob_id = NULL, name = '', deleted_by = ?, deleted_at = ?, reason = ? WHERE id = ?";
    private static final String ONE =
            "SELECT " + Attachment.COLUMNS + " FROM ticket_attachment a WHERE a.id = ? AND a.ticket_id = ?";

    private final Rows rows;

    Attachments(Rows rows) {
        this.rows = rows;
    }

    void add(AttachmentView announced) {
        rows.write(
                ADD,
                Arrays.asList(
                        Columns.bytes(announced.id()),
                        Columns.bytes(announced.ticketId()),
                        announced.name(),
                        announced.audience().name(),
                        announced.size(),
                        announced.sha256(),
                        announced.createdBy(),
                        Columns.utc(announced.createdAt())));
    }

    Optional<Attachment> find(UUID ticket, UUID id, boolean forChange) {
        String sql = forChange ? ONE + " FOR UPDATE" : ONE;
        return rows.query(sql, List.of(Columns.bytes(id), Columns.bytes(ticket)), Attachment::of).stream()
                .findFirst();
    }

    int count(UUID ticket) {
        String sql = "SELECT COUNT(*) FROM ticket_attachment FORCE INDEX (ticket_attachment_ticket)"
                + " WHERE ticket_id = ? AND state <> 'DELETED'";
        return rows.query(sql, List.of(Columns.bytes(ticket)), row -> row.getInt(1))
                .getFirst();
    }

    List<Attachment> list(List<UUID> tickets, boolean house, Paging paging) {
        List<Listing> parts =
                tickets.stream().map(ticket -> of(ticket, house, paging)).toList();
        return rows.list(Listing.all(parts, "id DESC", paging.fetch()), Attachment::of);
    }

    static Listing of(UUID ticket, boolean house, Paging paging) {
        Listing listing = Listing.of(Attachment.COLUMNS, "ticket_attachment a FORCE INDEX (ticket_attachment_ticket)")
                .where("a.ticket_id = ?", (Object) Columns.bytes(ticket))
                .where("a.state = ?", AttachmentState.STORED.name());
        return (house ? listing : listing.where("a.audience = ?", Audience.ALL.name())).newestFirst("a.id", paging);
    }

    boolean store(UUID id, Receipt receipt, TrueType type, Instant at) {
        return rows.write(
                        STORE,
                        List.of(
                                Columns.bytes(receipt.key()),
                                type.mediaType(),
                                receipt.size(),
                                receipt.sha256(),
                                Columns.utc(at),
                                Columns.bytes(id)))
                > 0;
    }

    void delete(UUID id, String by, Instant at, String reason) {
        rows.write(DELETE, List.of(by, Columns.utc(at), reason, Columns.bytes(id)));
    }

    /** Forgets what was announced and never came. */
    void forget(UUID id) {
        rows.change("DELETE FROM ticket_attachment WHERE id = ? AND state = 'AWAITED'", List.of(Columns.bytes(id)));
    }

    /** Bytes under this key are under way. */
    void begin(UUID blob, Instant at) {
        rows.change(
                "INSERT INTO ticket_upload (blob_id, started_at) VALUES (?, ?)",
                List.of(Columns.bytes(blob), Columns.utc(at)));
    }

    /** They have arrived; false if they were given up meanwhile. */
    boolean end(UUID blob) {
        return rows.change("DELETE FROM ticket_upload WHERE blob_id = ?", List.of(Columns.bytes(blob))) > 0;
    }

    boolean isKept(UUID blob) {
        return !rows.query(
                        "SELECT 1 FROM ticket_attachment WHERE blob_id = ?",
                        List.of(Columns.bytes(blob)),
                        row -> row.getInt(1))
                .isEmpty();
    }
}
