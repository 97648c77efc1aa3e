package kefu.ticket.attachment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.UUID;
import kefu.platform.operations.Columns;
import org.jspecify.annotations.Nullable;

/**
 * A row of a file, with what is not shown of it.
 *
 * @param blob under which key its bytes are kept
 */
record Attachment(
        AttachmentView view, long version, @Nullable UUID blob) {

    static final String COLUMNS = "a.id, a.ticket_id, a.name, a.audience, a.state, a.media_type, a.size, a.sha256,"
            + " a.created_by, a.created_at, a.stored_at, a.version, a.blob_id";

    static Attachment of(ResultSet row) throws SQLException {
        LocalDateTime stored = row.getObject("stored_at", LocalDateTime.class);
        AttachmentView view = new AttachmentView(
                Columns.uuid(row.getBytes("id")),
                Columns.uuid(row.getBytes("ticket_id")),
                row.getString("name"),
                Audience.valueOf(row.getString("audience")),
                AttachmentState.valueOf(row.getString("state")),
                row.getString("media_type"),
                row.getObject("size", Long.class),
                row.getString("sha256"),
                row.getString("created_by"),
                Columns.instant(Objects.requireNonNull(row.getObject("created_at", LocalDateTime.class))),
                stored == null ? null : Columns.instant(stored));
        return new Attachment(view, row.getLong("version"), Columns.uuidOrNull(row.getBytes("blob_id")));
    }

    UUID id() {
        return view.id();
    }

    boolean isStored() {
        return view.state() == AttachmentState.STORED;
    }
}
