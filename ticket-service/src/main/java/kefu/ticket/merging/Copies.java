package kefu.ticket.merging;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import kefu.platform.id.Uuid7;
import kefu.platform.operations.Columns;
import kefu.platform.problem.CommonProblem;
import kefu.ticket.listing.Rows;
import org.jspecify.annotations.Nullable;

/**
 * Copies chosen notes, messages and files of a ticket to the one that is split off it, with author and time, and so that they
 * are found there by their words. A file is copied without its bytes: these stay as long as one of the two refers to them.
 */
@ApplicationScoped
class Copies {

    private static final String WORDS = "INSERT INTO ticket_words (id, ticket_id, for_all, words)"
            + " SELECT c.id, c.ticket_id, %s FROM %s c WHERE c.id = ?";

    private final Rows rows;

    Copies(Rows rows) {
        this.rows = rows;
    }

    /** What can be chosen, by the name it has in the request. */
    enum Kind {
        NOTES("ticket_note", "author, at, text, mentions", "FALSE, c.text"),
        REPLIES("ticket_reply", "author, by_customer, at, text, channel", "TRUE, c.text"),
        FILES(
                "ticket_attachment",
                "version, name, audience, state, media_type, size, sha256, blob_id, created_by, created_at, stored_at",
                "c.audience = 'ALL', c.name");

        private final String table;
        private final String columns;
        private final String words;

        Kind(String table, String columns, String words) {
            this.table = table;
            this.columns = columns;
            this.words = words;
        }

        /** What was not sent or was taken away is no file; shared, or its bytes might go while it is copied. */
        private String sql(int owners) {
            String kept = this == FILES ? " AND s.state = 'STORED'" : "";
            return "INSERT INTO " + table + " (correlation_id, id, ticket_id, " + columns + ") SELECT ?, ?, ?, "
                    + columns + " FROM "
                    + table + " s WHERE s.id = ? AND s.ticket_id IN (" + Columns.times(owners, "?") + ")" + kept
                    + " FOR SHARE";
        }

        private String pointer(int i) {
            return "/" + name().toLowerCase(java.util.Locale.ROOT) + "/" + i;
        }
    }

    /** @param from the ticket, and those that went into it */
    record Way(List<UUID> from, UUID to, Instant at) {}

    /** How many; all of them must be theirs. */
    int copy(Kind kind, @Nullable List<UUID> chosen, Way way) {
        List<UUID> all = chosen == null ? List.of() : chosen.stream().distinct().toList();
        for (int i = 0; i < all.size(); i++) {
            byte[] fresh = Columns.bytes(Uuid7.at(way.at()));
            List<Object> values =
                    new ArrayList<>(Arrays.asList(fresh, Columns.bytes(way.to()), Columns.bytes(all.get(i))));
            way.from().forEach(owner -> values.add(Columns.bytes(owner)));
            if (rows.write(kind.sql(way.from().size()), values) == 0) {
                throw CommonProblem.INVALID
                        .because("原工单没有所选内容", "The ticket has nothing of the kind")
                        .at(kind.pointer(i), "unknown", "不属于此工单", "Is not of this ticket");
            }
            rows.change(WORDS.formatted(kind.words, kind.table), List.of((Object) fresh));
        }
        return all.size();
    }

    /** What was meant for one customer is not shown to another. */
    void keepForTheHouse(UUID ticket) {
        List<Object> of = List.of((Object) Columns.bytes(ticket));
        rows.change("UPDATE ticket_attachment SET audience = 'HOUSE' WHERE ticket_id = ?", of);
        rows.change(
                "UPDATE ticket_words w JOIN ticket_attachment a ON a.id = w.id SET w.for_all = FALSE WHERE a.ticket_id = ?",
                of);
    }
}
