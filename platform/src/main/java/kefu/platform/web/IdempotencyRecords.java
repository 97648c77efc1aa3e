package kefu.platform.web;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** The stored first answers, one row per caller and key. All calls take part in the transaction that is running. */
@ApplicationScoped
class IdempotencyRecords {

    /** Who sent which key to which route, with a fingerprint of what was asked. */
    record Request(String caller, String key, String route, byte[] hash) {}

    /** The first answer as it was given. */
    record Answer(byte[] hash, String route, int status, String headers, String body) {}

    private final AgroalDataSource database;
    private final Clock clock;

    IdempotencyRecords(AgroalDataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Claims the key. Waits while an equal request is running; then fails with a duplicate key. */
    void claim(Request request) throws SQLException {
        String sql = "INSERT INTO idempotency (caller, idempotency_key, route, request_hash, status, created_at)"
                + " VALUES (?, ?, ?, ?, 0, ?)";
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setString(1, request.caller());
            insert.setString(2, request.key());
            insert.setString(3, request.route());
            insert.setBytes(4, request.hash());
            insert.setObject(5, LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
            insert.executeUpdate();
        }
    }

    void complete(Request request, int status, String headers, String body) throws SQLException {
        String sql =
                "UPDATE idempotency SET status = ?, headers = ?, body = ? WHERE caller = ? AND idempotency_key = ?";
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(sql)) {
            update.setInt(1, status);
            update.setString(2, headers);
            update.setString(3, body);
            update.setString(4, request.caller());
            update.setString(5, request.key());
            update.executeUpdate();
        }
    }

    Optional<Answer> find(Request request) throws SQLException {
        String sql = "SELECT request_hash, route, status, headers, body FROM idempotency"
                + " WHERE caller = ? AND idempotency_key = ?";
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, request.caller());
            select.setString(2, request.key());
            try (ResultSet row = select.executeQuery()) {
                return row.next()
                        ? Optional.of(new Answer(
                                row.getBytes(1), row.getString(2), row.getInt(3), row.getString(4), row.getString(5)))
                        : Optional.empty();
            }
        }
    }

    /** Forgets what was stored before a moment, a bounded number of rows a time. */
    int forgetBefore(LocalDateTime moment, int most) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement delete =
                        connection.prepareStatement("DELETE FROM idempotency WHERE created_at < ? LIMIT ?")) {
            delete.setTimestamp(1, Timestamp.valueOf(moment));
            delete.setInt(2, most);
            return delete.executeUpdate();
        }
    }
}
