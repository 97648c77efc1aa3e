package kefu.platform.casework;

import io.agroal.api.AgroalDataSource;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import kefu.platform.operations.Columns;

/**
 * Who holds what only one case may be at a time, in a table of (process, fingerprint, holder), written in the transaction of
 * the change; its primary key decides who comes first.
 */
public final class SoleRows {

    private final AgroalDataSource database;
    private final String claim;
    private final String giveBack;
    private final String holder;

    /** @param column which of the table names the holder */
    public SoleRows(AgroalDataSource database, String table, String column) {
        this.database = database;
        this.claim = "INSERT IGNORE INTO " + table + " (process, fingerprint, " + column + ") VALUES (?, ?, ?)";
        this.giveBack = "DELETE FROM " + table + " WHERE process = ? AND fingerprint = ? AND " + column + " = ?";
        this.holder = "SELECT " + column + " FROM " + table + " WHERE process = ? AND fingerprint = ?";
    }

    /** False if another case has it. */
    public boolean claim(String process, String values, UUID by) {
        return held(claim, process, values, by) == 1;
    }

    public void giveBack(String process, String values, UUID by) {
        held(giveBack, process, values, by);
    }

    public Optional<UUID> holder(String process, String values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(holder)) {
            statement.setString(1, process);
            statement.setBytes(2, fingerprint(values));
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.of(Columns.uuid(row.getBytes(1))) : Optional.empty();
            }
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }

    private int held(String sql, String process, String values, UUID by) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, process);
            statement.setBytes(2, fingerprint(values));
            statement.setBytes(3, Columns.bytes(by));
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }

    /** The values themselves may be personal, and long. */
    public static byte[] fingerprint(String values) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(values.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static IllegalStateException unreadable(SQLException cause) {
        return new IllegalStateException("What cases are among each other could not be read or kept", cause);
    }
}
