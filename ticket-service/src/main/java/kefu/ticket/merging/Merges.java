package kefu.ticket.merging;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import kefu.platform.json.Json;
import kefu.platform.operations.Columns;
import kefu.platform.process.ClockState;
import kefu.platform.web.Paging;
import kefu.ticket.listing.Listing;
import kefu.ticket.listing.Rows;
import kefu.ticket.teamwork.Belongings.Brought;

/** All merges, also those that were undone; whoever makes or undoes one holds both tickets. */
@ApplicationScoped
class Merges {

    private static final String COLUMNS = "m.id, m.version, m.source_id, m.target_id, m.state_before, m.clocks,"
            + " m.brought, m.reason, m.merged_by, m.merged_at, m.undone_by, m.undone_at";
    private static final String KEEP = "INSERT INTO ticket_merge (correlation_id, id, version, source_id, target_id,"
            + " state_before, clocks, brought, reason, merged_by, merged_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String UNDO = "UPDATE ticket_merge SET correlation_id = ?, version = ?, undone_by = ?,"
            + " undone_at = ? WHERE id = ? AND undone_at IS NULL";

    private final Rows rows;

    Merges(Rows rows) {
        this.rows = rows;
    }

    void keep(Merge merge) {
        rows.write(
                KEEP,
                Arrays.asList(
                        Columns.bytes(merge.id()),
                        merge.version(),
                        Columns.bytes(merge.sourceId()),
                        Columns.bytes(merge.targetId()),
                        merge.stateBefore(),
                        Json.write(merge.clocks()),
                        Json.write(merge.brought()),
                        merge.reason(),
                        merge.mergedBy(),
                        Columns.utc(merge.mergedAt())));
    }

    /** False if somebody else did so before. */
    boolean undo(Merge undone) {
        return rows.write(
                        UNDO,
                        List.of(
                                undone.version(),
                                Objects.requireNonNull(undone.undoneBy()),
                                Columns.utc(Objects.requireNonNull(undone.undoneAt())),
                                Columns.bytes(undone.id())))
                > 0;
    }

    Optional<Merge> find(UUID id) {
        Listing one = Listing.of(COLUMNS, "ticket_merge m FORCE INDEX (PRIMARY)")
                .where("m.id = ?", (Object) Columns.bytes(id))
                .limited("m.id", 1);
        return rows.first(one, Merges::merge);
    }

    /** Where a ticket went, if it did. */
    Optional<Merge> of(UUID source) {
        Listing last = Listing.of(COLUMNS, "ticket_merge m FORCE INDEX (ticket_merge_source)")
                .where("m.source_id = ?", (Object) Columns.bytes(source))
                .limited("m.id DESC", 1);
        return rows.first(last, Merges::merge).filter(merge -> merge.undoneAt() == null);
    }

    List<Merge> list(UUID ticket, String viewer, Paging paging) {
        List<Listing> sides = List.of(into(ticket, viewer, paging), from(ticket, viewer, paging));
        return rows.list(Listing.all(sides, "id DESC", paging.fetch()), Merges::merge);
    }

    static Listing into(UUID target, String viewer, Paging paging) {
        return Listing.of(
                        COLUMNS,
                        "ticket_merge m FORCE INDEX (ticket_merge_target) STRAIGHT_JOIN ticket t ON t.id = m.source_id")
                .where("m.target_id = ?", (Object) Columns.bytes(target))
                .notWithheldFrom(viewer)
                .newestFirst("m.id", paging);
    }

    static Listing from(UUID source, String viewer, Paging paging) {
        return Listing.of(
                        COLUMNS,
                        "ticket_merge m FORCE INDEX (ticket_merge_source) STRAIGHT_JOIN ticket t ON t.id = m.target_id")
                .where("m.source_id = ?", (Object) Columns.bytes(source))
                .notWithheldFrom(viewer)
                .newestFirst("m.id", paging);
    }

    private static Merge merge(ResultSet row) throws SQLException {
        LocalDateTime undone = row.getObject("undone_at", LocalDateTime.class);
        return new Merge(
                Columns.uuid(row.getBytes("id")),
                row.getLong("version"),
                Columns.uuid(row.getBytes("source_id")),
                Columns.uuid(row.getBytes("target_id")),
                row.getString("state_before"),
                Json.read(row.getString("clocks"), new TypeReference<Map<String, ClockState>>() {}),
                Json.read(row.getString("brought"), Brought.class),
                row.getString("reason"),
                row.getString("merged_by"),
                Columns.instant(Objects.requireNonNull(row.getObject("merged_at", LocalDateTime.class))),
                row.getString("undone_by"),
                undone == null ? null : Columns.instant(undone));
    }
}
