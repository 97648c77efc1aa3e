package kefu.gateway.feed;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kefu.platform.inbox.ReceivedEvent;
import kefu.platform.operations.Columns;
import kefu.platform.outbox.SubjectVisibility;

/**
 * What one transaction adds to the log: its events in their order, and what was said last of who may know of each row. Written
 * many rows at a time, in as few statements as cached statement shapes allow.
 */
final class ChangeRows {

    private static final int MOST_ROWS = 64;
    private static final String ADD =
            "INSERT INTO change_event (event_id, owner, type, subject, occurred_at, mentions, event) VALUES ";
    private static final String ADDED = "(?, ?, ?, ?, ?, ?, ?)";
    private static final String GUARD =
            "INSERT INTO change_guard (subject, owner, sequence, audience, lasting) VALUES ";
    private static final String GUARDED = "(?, ?, ?, ?, ?)";
    private static final String NEWEST = " AS new ON DUPLICATE KEY UPDATE"
            + " audience = IF(new.sequence >= change_guard.sequence, new.audience, change_guard.audience),"
            + " lasting = IF(new.sequence >= change_guard.sequence, new.lasting, change_guard.lasting),"
            + " stored_at = UTC_TIMESTAMP(6),"
            + " sequence = GREATEST(new.sequence, change_guard.sequence)";

    private final List<Object[]> events = new ArrayList<>();
    private final Map<UUID, Said> said = new LinkedHashMap<>();

    /** Who may know of a row, as an event said. */
    private record Said(UUID subject, String owner, long sequence, String audience) {

        Object[] columns() {
            boolean lasting = Guard.of(owner, audience).lasting();
            return new Object[] {Columns.bytes(subject), owner, sequence, audience, lasting};
        }
    }

    void add(ReceivedEvent event, boolean tombstone) {
        String owner = Change.ownerOf(event.type());
        LocalDateTime occurred = Columns.utc(event.time());
        events.add(new Object[] {
            Columns.bytes(event.id()),
            owner,
            event.type(),
            Columns.bytes(event.subject()),
            occurred,
            Mentions.write(CloudEventJson.mentions(event)),
            CloudEventJson.of(event, tombstone)
        });
        String audience = event.headers().get(SubjectVisibility.HEADER);
        if (audience != null) {
            Said now = new Said(event.subject(), owner, event.sequence(), audience);
            said.merge(now.subject(), now, (before, later) -> later.sequence() >= before.sequence() ? later : before);
        }
    }

    void write(Connection connection) throws SQLException {
        insert(connection, ADD, ADDED, "", events);
        insert(
                connection,
                GUARD,
                GUARDED,
                NEWEST,
                said.values().stream().map(Said::columns).toList());
    }

    /** By powers of two, the largest first: few statement shapes, all of them cached. */
    private static void insert(Connection connection, String insert, String row, String end, Collection<Object[]> rows)
            throws SQLException {
        List<Object[]> left = new ArrayList<>(rows);
        while (!left.isEmpty()) {
            int size = Math.min(MOST_ROWS, Integer.highestOneBit(left.size()));
            List<Object[]> now = left.subList(0, size);
            try (PreparedStatement statement = connection.prepareStatement(insert + Columns.times(size, row) + end)) {
                int at = 1;
                for (Object[] columns : now) {
                    for (Object column : columns) {
                        statement.setObject(at++, column);
                    }
                }
                statement.executeUpdate();
            }
            now.clear();
        }
    }
}
