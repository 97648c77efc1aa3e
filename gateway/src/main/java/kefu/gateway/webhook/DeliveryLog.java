package kefu.gateway.webhook;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kefu.platform.operations.Columns;
import org.jspecify.annotations.Nullable;

/** What was delivered, is to be delivered or was given up: pages along an index, and one by its id. */
@ApplicationScoped
class DeliveryLog {

    private static final String COLUMNS = "SELECT id, event_id, type, subject, status, attempts, next_at, last_at,"
            + " last_status, last_error, millis, replay_id, created_at FROM webhook_delivery";
    private static final String AGAIN = "UPDATE webhook_delivery SET status = 'PENDING', attempts = 0, next_at = ?"
            + " WHERE webhook_id = ? AND id = ? AND status <> 'PENDING'";

    private final AgroalDataSource database;

    DeliveryLog(AgroalDataSource database) {
        this.database = database;
    }

    /** The newest first, below an id. */
    List<DeliveryView> list(UUID webhookId, @Nullable DeliveryStatus status, long before, int most) {
        String index = status == null ? "webhook_delivery_log" : "webhook_delivery_status";
        String sql = COLUMNS + " FORCE INDEX (" + index + ") WHERE webhook_id = ?"
                + (status == null ? "" : " AND status = ?") + " AND id < ? ORDER BY id DESC LIMIT ?";
        return read(sql, select -> {
            int at = 1;
            select.setBytes(at++, Columns.bytes(webhookId));
            if (status != null) {
                select.setString(at++, status.name());
            }
            select.setLong(at++, before);
            select.setInt(at, most);
        });
    }

    Optional<DeliveryView> find(UUID webhookId, long id) {
        return read(COLUMNS + " WHERE webhook_id = ? AND id = ?", select -> {
                    select.setBytes(1, Columns.bytes(webhookId));
                    select.setLong(2, id);
                })
                .stream()
                .findFirst();
    }

    /** Due once more, as if it had never been tried; with the current transaction. False if it has not ended yet. */
    boolean again(UUID webhookId, long id, Instant now) {
        try (Connection connection = database.getConnection();
                PreparedStatement again = connection.prepareStatement(AGAIN)) {
            again.setObject(1, Columns.utc(now));
            again.setBytes(2, Columns.bytes(webhookId));
            again.setLong(3, id);
            return again.executeUpdate() == 1;
        } catch (SQLException e) {
            throw new IllegalStateException("A delivery could not be made due again", e);
        }
    }

    private interface Parameters {
        void set(PreparedStatement select) throws SQLException;
    }

    private List<DeliveryView> read(String sql, Parameters parameters) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            parameters.set(select);
            List<DeliveryView> found = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.add(view(row));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("The delivery log could not be read", e);
        }
    }

    private static DeliveryView view(ResultSet row) throws SQLException {
        DeliveryStatus status = DeliveryStatus.valueOf(row.getString(5));
        byte[] replay = row.getBytes(12);
        return new DeliveryView(
                Long.toString(row.getLong(1)),
                Columns.uuid(row.getBytes(2)),
                row.getString(3),
                Columns.uuid(row.getBytes(4)),
                status,
                row.getInt(6),
                status == DeliveryStatus.PENDING ? instant(row, 7) : null,
                instant(row, 8),
                row.getObject(9, Integer.class),
                row.getString(10),
                row.getObject(11, Integer.class),
                Columns.uuidOrNull(replay),
                Columns.instant(row.getObject(13, LocalDateTime.class)));
    }

    private static @Nullable Instant instant(ResultSet row, int column) throws SQLException {
        LocalDateTime found = row.getObject(column, LocalDateTime.class);
        return found == null ? null : Columns.instant(found);
    }
}
