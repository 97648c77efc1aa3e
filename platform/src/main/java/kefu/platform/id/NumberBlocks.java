package kefu.platform.id;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import kefu.platform.operations.SideConnections;

/**
 * Reserves blocks of numbers beside the caller's transaction, within which everybody would wait for everybody's commit,
 * and beside the pool of requests, which those who wait for a number could use up.
 */
@Singleton
class NumberBlocks {

    private static final String RESERVE =
            "INSERT INTO daily_number (prefix, day, last) VALUES (?, ?, LAST_INSERT_ID(?))"
                    + " ON DUPLICATE KEY UPDATE last = LAST_INSERT_ID(last + ?)";

    private final SideConnections connections;

    NumberBlocks(SideConnections connections) {
        this.connections = connections;
    }

    /** The last number of a block that now belongs to the caller. */
    long reserve(String prefix, LocalDate day, int size) {
        try (Connection connection = connections.get()) {
            try (PreparedStatement insert = connection.prepareStatement(RESERVE)) {
                insert.setString(1, prefix);
                insert.setObject(2, day);
                insert.setLong(3, size);
                insert.setLong(4, size);
                insert.executeUpdate();
            }
            try (PreparedStatement select = connection.prepareStatement("SELECT LAST_INSERT_ID()");
                    ResultSet row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("No number could be reserved", e);
        }
    }
}
