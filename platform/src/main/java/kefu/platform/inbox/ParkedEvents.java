package kefu.platform.inbox;

import com.fasterxml.jackson.core.type.TypeReference;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kefu.platform.json.Json;
import kefu.platform.operations.Columns;
import kefu.platform.operations.SideConnections;

/** The parked events as rows. */
@Singleton
class ParkedEvents {

    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};
    private static final String LIST = "SELECT id, direction, event_id, topic, type, subject, correlation_id, reason,"
            + " attempts, parked_at FROM parked_event WHERE id > ? ORDER BY id LIMIT ?";
    private static final String LOCK = "SELECT direction, topic, sequence, subject, headers, payload FROM parked_event"
            + " WHERE id = ? FOR UPDATE";
    // Under its old id, for that is its sequence: consumers must be able to see that it is old.
    private static final String BACK = "INSERT INTO outbox (id, event_id, topic, type, subject, occurred_at,"
            + " correlation_id, causation_id, traceparent, headers, payload) SELECT sequence, event_id, topic, type,"
            + " subject, occurred_at, correlation_id, causation_id, traceparent, headers, payload FROM parked_event"
            + " WHERE id = ?";

    private final AgroalDataSource database;
    private final SideConnections side;

    ParkedEvents(AgroalDataSource database, SideConnections side) {
        this.database = database;
        this.side = side;
    }

    /**
     * A parked event held for replay.
     *
     * @param outgoing whether it is to be sent, not handled
     */
    record Held(boolean outgoing, Incoming incoming) {}

    List<ParkedEvent> list(long after, int limit) {
        try (Connection connection = side.get();
                PreparedStatement select = connection.prepareStatement(LIST)) {
            select.setLong(1, after);
            select.setInt(2, limit);
            List<ParkedEvent> found = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.add(event(row));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("Parked events could not be listed", e);
        }
    }

    private static ParkedEvent event(ResultSet row) throws SQLException {
        return new ParkedEvent(
                row.getLong(1),
                row.getString(2),
                Columns.uuid(row.getBytes(3)),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                row.getInt(9),
                Columns.instant(row.getObject(10, LocalDateTime.class)));
    }

    /** Held in the current transaction, so that nobody else replays it; empty if somebody has. */
    Optional<Held> hold(long id) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(LOCK)) {
            select.setLong(1, id);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(held(row)) : Optional.empty();
            }
        }
    }

    private static Held held(ResultSet row) throws SQLException {
        boolean outgoing = row.getString(1).equals("OUT");
        String headers = row.getString(5);
        Map<String, String> texts = outgoing || headers == null ? Map.of() : Json.read(headers, TEXTS);
        return new Held(
                outgoing, new Incoming(row.getString(2), 0, row.getLong(3), row.getString(4), texts, row.getBytes(6)));
    }

    void backToOutbox(long id) throws SQLException {
        change(BACK, id);
        remove(id);
    }

    void remove(long id) throws SQLException {
        change("DELETE FROM parked_event WHERE id = ?", id);
    }

    private void change(String sql, long id) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement change = connection.prepareStatement(sql)) {
            change.setLong(1, id);
            change.executeUpdate();
        }
    }

    /** Notes why a replay failed again. */
    void stillFails(long id, String reason) {
        try (Connection connection = side.get();
                PreparedStatement update = connection.prepareStatement(
                        "UPDATE parked_event SET attempts = attempts + 1, reason = ? WHERE id = ?")) {
            update.setString(1, reason);
            update.setLong(2, id);
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("A parked event could not be updated", e);
        }
    }
}
