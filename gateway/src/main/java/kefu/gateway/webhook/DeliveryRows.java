package kefu.gateway.webhook;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kefu.platform.operations.Columns;

/** Deliveries as rows: written down, claimed for sending, withdrawn. */
@ApplicationScoped
class DeliveryRows {

    private static final String ADD =
            "INSERT INTO webhook_delivery (webhook_id, event_id, type, subject, position, body,"
                    + " replay_id, status, next_at, created_at) VALUES ";
    private static final String FIRST_DUE =
            "SELECT webhook_id, MIN(next_at) FROM webhook_delivery" + " WHERE status = 'PENDING' GROUP BY webhook_id";
    private static final String CLAIM = "SELECT d.id, d.event_id, d.subject, d.position, d.body, d.attempts FROM"
            + " webhook_delivery d FORCE INDEX (webhook_delivery_due) WHERE d.status = 'PENDING' AND d.webhook_id = ?"
            + " AND d.next_at <= ?";
    private static final String FIRST_OF_ITS_LINE = " AND NOT EXISTS (SELECT 1 FROM webhook_delivery e WHERE"
            + " e.webhook_id = d.webhook_id AND e.subject = d.subject AND e.status = 'PENDING' AND e.id < d.id)";
    private static final String SKIP = " ORDER BY d.next_at LIMIT ? FOR UPDATE OF d SKIP LOCKED";
    private static final String WITHDRAW_ONE =
            "UPDATE webhook_delivery SET status = 'WITHDRAWN' WHERE id = ? AND attempts = ? AND status = 'PENDING'";
    private static final String WITHDRAW =
            "UPDATE webhook_delivery SET status = 'WITHDRAWN' WHERE webhook_id = ? AND status = 'PENDING'";

    private final AgroalDataSource database;
    private final Clock clock;

    DeliveryRows(AgroalDataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Writes them down, due at once, in this order. */
    void add(Connection connection, List<NewDelivery> deliveries) throws SQLException {
        for (int from = 0; from < deliveries.size(); from += 100) {
            addSome(connection, deliveries.subList(from, Math.min(deliveries.size(), from + 100)));
        }
    }

    /** Writes one down with the current transaction; its id. */
    long add(NewDelivery delivery) {
        try (Connection connection = database.getConnection()) {
            return addSome(connection, List.of(delivery));
        } catch (SQLException e) {
            throw new IllegalStateException("A delivery could not be written down", e);
        }
    }

    private long addSome(Connection connection, List<NewDelivery> deliveries) throws SQLException {
        LocalDateTime now = Columns.utc(clock.instant());
        String sql = ADD + Columns.times(deliveries.size(), "(?, ?, ?, ?, ?, ?, ?, 'PENDING', ?, ?)");
        try (PreparedStatement add = connection.prepareStatement(sql, Statement.RETURN_GENERATED_KEYS)) {
            int at = 1;
            for (NewDelivery delivery : deliveries) {
                add.setBytes(at++, Columns.bytes(delivery.webhookId()));
                add.setBytes(at++, Columns.bytes(delivery.eventId()));
                add.setString(at++, delivery.type());
                add.setBytes(at++, Columns.bytes(delivery.subject()));
                add.setObject(at++, delivery.position());
                add.setString(at++, delivery.body());
                add.setBytes(at++, Columns.bytesOrNull(delivery.replayId()));
                add.setObject(at++, now);
                add.setObject(at++, now);
            }
            add.executeUpdate();
            try (ResultSet key = add.getGeneratedKeys()) {
                return key.next() ? key.getLong(1) : 0;
            }
        }
    }

    /** The webhooks that wait for anything, and when the first of it is due. */
    Map<UUID, Instant> firstDue(Connection connection) throws SQLException {
        Map<UUID, Instant> due = new LinkedHashMap<>();
        try (PreparedStatement select = connection.prepareStatement(FIRST_DUE);
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                due.put(Columns.uuid(row.getBytes(1)), Columns.instant(row.getObject(2, LocalDateTime.class)));
            }
        }
        return due;
    }

    /** Claims what is due for one webhook until the lease ends; in order, only the first of every aggregate. */
    List<Due> claim(Connection connection, Endpoint endpoint, int most, Instant now, Instant leaseEnd)
            throws SQLException {
        connection.setAutoCommit(false);
        try {
            List<Due> due = lock(connection, endpoint, most, now);
            if (!due.isEmpty()) {
                lease(connection, due, leaseEnd);
            }
            connection.commit();
            return due;
        } catch (SQLException | RuntimeException e) {
            connection.rollback();
            throw e;
        } finally {
            connection.setAutoCommit(true);
        }
    }

    private static List<Due> lock(Connection connection, Endpoint endpoint, int most, Instant now) throws SQLException {
        boolean inOrder = endpoint.order() == DeliveryOrder.SUBJECT;
        String sql = CLAIM + (inOrder ? FIRST_OF_ITS_LINE : "") + SKIP;
        List<Due> due = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setBytes(1, Columns.bytes(endpoint.id()));
            select.setObject(2, Columns.utc(now));
            select.setInt(3, most);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    due.add(new Due(
                            row.getLong(1),
                            endpoint.id(),
                            Columns.uuid(row.getBytes(2)),
                            Columns.uuid(row.getBytes(3)),
                            row.getObject(4, Long.class),
                            row.getString(5),
                            row.getInt(6) + 1));
                }
            }
        }
        return due;
    }

    private static void lease(Connection connection, List<Due> due, Instant end) throws SQLException {
        // Filled up to a power of two by repeating the last id: few statement shapes, all of them cached.
        int size = Integer.highestOneBit(due.size() * 2 - 1);
        String sql = "UPDATE webhook_delivery SET attempts = attempts + 1, next_at = ? WHERE id IN ("
                + Columns.times(size, "?") + ")";
        try (PreparedStatement lease = connection.prepareStatement(sql)) {
            lease.setObject(1, Columns.utc(end));
            for (int i = 0; i < size; i++) {
                lease.setLong(i + 2, due.get(Math.min(i, due.size() - 1)).id());
            }
            lease.executeUpdate();
        }
    }

    /** These claimed ones are not sent after all. */
    void withdraw(Connection connection, List<Due> due) throws SQLException {
        try (PreparedStatement withdraw = connection.prepareStatement(WITHDRAW_ONE)) {
            for (Due one : due) {
                withdraw.setLong(1, one.id());
                withdraw.setInt(2, one.attempts());
                withdraw.executeUpdate();
            }
        }
    }

    /** Nothing of it is to be sent any more; with the current transaction. */
    void withdrawAll(UUID webhookId) {
        try (Connection connection = database.getConnection();
                PreparedStatement withdraw = connection.prepareStatement(WITHDRAW)) {
            withdraw.setBytes(1, Columns.bytes(webhookId));
            withdraw.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("Deliveries could not be withdrawn", e);
        }
    }
}
