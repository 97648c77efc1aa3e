package kefu.ticket.ticket;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
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

/** The rows behind {@link TicketKeys}, written in the transaction of the change; a primary key decides who comes first. */
@ApplicationScoped
class KeyRows {

    private static final String COUNT =
            "INSERT INTO ticket_count (process, name, fingerprint, cases) VALUES (?, ?, ?, 1)"
                    + " ON DUPLICATE KEY UPDATE cases = cases + 1";
    private static final String COUNTED =
            "SELECT cases FROM ticket_count WHERE process = ? AND name = ? AND fingerprint = ?";
    private static final String DISCOUNT =
            "UPDATE ticket_count SET cases = cases - 1 WHERE process = ? AND name = ? AND fingerprint = ?";
    private static final String CLAIM =
            "INSERT IGNORE INTO ticket_unique (process, fingerprint, ticket_id) VALUES (?, ?, ?)";
    private static final String GIVE_BACK =
            "DELETE FROM ticket_unique WHERE process = ? AND fingerprint = ? AND ticket_id = ?";
    private static final String HOLDER = "SELECT ticket_id FROM ticket_unique WHERE process = ? AND fingerprint = ?";

    private final AgroalDataSource database;

    KeyRows(AgroalDataSource database) {
        this.database = database;
    }

    /** Work on one prepared statement. */
    private interface Work<T> {
        T on(PreparedStatement statement) throws SQLException;
    }

    /** One more; tells how many that makes. The row is held until the transaction ends. */
    int count(String process, String name, String values) {
        with(COUNT, process, name, values, PreparedStatement::executeUpdate);
        return with(COUNTED, process, name, values, counted -> {
            try (ResultSet row = counted.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        });
    }

    void discount(String process, String name, String values) {
        with(DISCOUNT, process, name, values, PreparedStatement::executeUpdate);
    }

    /** False if another ticket has it. */
    boolean claim(String process, String values, UUID ticket) {
        return held(CLAIM, process, values, ticket) == 1;
    }

    void giveBack(String process, String values, UUID ticket) {
        held(GIVE_BACK, process, values, ticket);
    }

    private int held(String sql, String process, String values, UUID ticket) {
        return run(sql, statement -> {
            statement.setString(1, process);
            statement.setBytes(2, fingerprint(values));
            statement.setBytes(3, Columns.bytes(ticket));
            return statement.executeUpdate();
        });
    }

    Optional<UUID> holder(String process, String values) {
        return run(HOLDER, statement -> {
            statement.setString(1, process);
            statement.setBytes(2, fingerprint(values));
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.of(Columns.uuid(row.getBytes(1))) : Optional.empty();
            }
        });
    }

    private <T> T with(String sql, String process, String name, String values, Work<T> work) {
        return run(sql, statement -> {
            statement.setString(1, process);
            statement.setString(2, name);
            statement.setBytes(3, fingerprint(values));
            return work.on(statement);
        });
    }

    private <T> T run(String sql, Work<T> work) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            return work.on(statement);
        } catch (SQLException e) {
            throw new IllegalStateException("What tickets are among each other could not be read or kept", e);
        }
    }

    private static byte[] fingerprint(String values) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(values.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
