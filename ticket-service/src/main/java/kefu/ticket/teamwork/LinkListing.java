package kefu.ticket.teamwork;

import java.util.HexFormat;
import java.util.UUID;
import kefu.platform.operations.Columns;
import kefu.ticket.listing.Listing;
import org.jspecify.annotations.Nullable;

/** The ways tickets hang together, seen from one of them, each with the index that answers it. */
enum LinkListing {
    PARENT("ticket c FORCE INDEX (PRIMARY) STRAIGHT_JOIN ticket t ON t.id = c.parent_id", "c.id"),
    CHILD("ticket t FORCE INDEX (ticket_parent)", "t.parent_id"),
    DUPLICATE_OF("ticket_link l FORCE INDEX (PRIMARY) STRAIGHT_JOIN ticket t ON t.id = l.to_id", "l.from_id"),
    DUPLICATED_BY("ticket_link l FORCE INDEX (ticket_link_to) STRAIGHT_JOIN ticket t ON t.id = l.from_id", "l.to_id"),
    RELATED("ticket_link l FORCE INDEX (PRIMARY) STRAIGHT_JOIN ticket t ON t.id = l.to_id", "l.from_id"),
    MERGED_INTO(
            "ticket_merge m FORCE INDEX (ticket_merge_source) STRAIGHT_JOIN ticket t ON t.id = m.target_id",
            "m.source_id"),
    MERGED_FROM(
            "ticket_merge m FORCE INDEX (ticket_merge_target) STRAIGHT_JOIN ticket t ON t.id = m.source_id",
            "m.target_id");

    static final int SHOWN = 200;

    private final String from;
    private final String key;

    LinkListing(String from, String key) {
        this.from = from;
        this.key = key;
    }

    /** @param via shown with each, if it is not the ticket asked about */
    Listing of(UUID ticket, @Nullable UUID via, String viewer) {
        String by = via == null ? "NULL" : "x'" + HexFormat.of().formatHex(Columns.bytes(via)) + "'";
        Listing listing = Listing.of("t.id, t.number, t.process, t.state, t.closed, t.subject, " + by + " AS via", from)
                .where(key + " = ?", (Object) Columns.bytes(ticket));
        if (from.startsWith("ticket_merge")) {
            listing.where("m.undone_at IS NULL");
        } else if (from.startsWith("ticket_link")) {
            listing.where("l.kind = ?", this == RELATED ? "RELATED" : "DUPLICATE_OF");
        }
        return listing.notWithheldFrom(viewer).limited(order(), SHOWN);
    }

    /** That of the index. */
    private String order() {
        return switch (this) {
            case PARENT -> "c.id";
            case CHILD -> "t.id";
            case DUPLICATE_OF, RELATED -> "l.to_id";
            case DUPLICATED_BY -> "l.from_id";
            case MERGED_INTO, MERGED_FROM -> "m.id";
        };
    }
}
