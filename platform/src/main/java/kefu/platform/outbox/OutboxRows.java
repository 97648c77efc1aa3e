package kefu.platform.outbox;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import kefu.platform.operations.Columns;

/** Writes events into the outbox, in the order given, with as few statements as cached statement shapes allow. */
final class OutboxRows {

    private static final String INSERT = "INSERT INTO outbox (event_id, topic, type, subject, occurred_at,"
            + " correlation_id, causation_id, traceparent, headers, payload) VALUES ";
    private static final String ROW = "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private OutboxRows() {}

    static void insert(Connection connection, List<Envelope> events) throws SQLException {
        for (List<Envelope> few : Columns.shares(events)) {
            insertFew(connection, few);
        }
    }

    private static void insertFew(Connection connection, List<Envelope> events) throws SQLException {
        String sql = INSERT + Columns.times(events.size(), ROW);
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            int at = 1;
            for (Envelope event : events) {
                at = bind(insert, at, event);
            }
            insert.executeUpdate();
        }
    }

    private static int bind(PreparedStatement insert, int at, Envelope event) throws SQLException {
        insert.setBytes(at, Columns.bytes(event.id()));
        insert.setString(at + 1, event.topic());
        insert.setString(at + 2, event.type());
        insert.setString(at + 3, event.subject());
        insert.setObject(at + 4, Columns.utc(event.occurredAt()));
        insert.setString(at + 5, event.correlationId());
        insert.setBytes(at + 6, Columns.bytesOrNull(event.causationId()));
        insert.setString(at + 7, event.traceparent());
        insert.setString(at + 8, event.headers());
        insert.setBytes(at + 9, event.payload());
        return at + 10;
    }
}
