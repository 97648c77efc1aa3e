package kefu.platform.timer;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import kefu.platform.operations.Columns;

/** The timers of this service as rows, written in the current transaction. */
@Singleton
class TimerRows {

    private final AgroalDataSource database;

    TimerRows(AgroalDataSource database) {
        this.database = database;
    }

    void put(List<NewTimer> timers) {
        try (Connection connection = database.getConnection()) {
            for (List<NewTimer> few : Columns.shares(timers)) {
                putFew(connection, few);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Timers could not be set", e);
        }
    }

    private static void putFew(Connection connection, List<NewTimer> timers) throws SQLException {
        String sql = "INSERT INTO timer (kind, owner, name, due_at, fire_at) VALUES "
                + Columns.times(timers.size(), "(?, ?, ?, ?, ?)")
                + " AS fresh ON DUPLICATE KEY UPDATE due_at = fresh.due_at, fire_at = fresh.fire_at, attempts = 0";
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            int at = 1;
            for (NewTimer timer : timers) {
                insert.setString(at++, timer.kind());
                insert.setBytes(at++, Columns.bytes(timer.owner()));
                insert.setString(at++, timer.name());
                insert.setObject(at++, Columns.utc(timer.dueAt()));
                insert.setObject(at++, Columns.utc(timer.dueAt()));
            }
            insert.executeUpdate();
        }
    }

    void remove(String kind, UUID owner, String name) {
        try (Connection connection = database.getConnection();
                PreparedStatement delete =
                        connection.prepareStatement("DELETE FROM timer WHERE kind = ? AND owner = ? AND name = ?")) {
            delete.setString(1, kind);
            delete.setBytes(2, Columns.bytes(owner));
            delete.setString(3, name);
            delete.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("A timer could not be cancelled", e);
        }
    }

    void removeAll(String kind, UUID owner) {
        try (Connection connection = database.getConnection();
                PreparedStatement delete =
                        connection.prepareStatement("DELETE FROM timer WHERE kind = ? AND owner = ?")) {
            delete.setString(1, kind);
            delete.setBytes(2, Columns.bytes(owner));
            delete.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("Timers could not be cancelled", e);
        }
    }
}
