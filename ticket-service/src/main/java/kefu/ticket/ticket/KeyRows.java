package kefu.ticket.ticket;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import kefu.platform.casework.SoleRows;

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

    private final AgroalDataSource database;
    private final SoleRows sole;

    KeyRows(AgroalDataSource database) {
        this.database = database;
        this.sole = new SoleRows(database, "ticket_unique", "ticket_id");
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
        return sole.claim(process, values, ticket);
    }

    void giveBack(String process, String values, UUID ticket) {
        sole.giveBack(process, values, ticket);
    }

    Optional<UUID> holder(String process, String values) {
        return sole.holder(process, values);
    }

    private <T> T with(String sql, String process, String name, String values, Work<T> work) {
        return run(sql, statement -> {
            statement.setString(1, process);
            statement.setString(2, name);
            statement.setBytes(3, SoleRows.fingerprint(values));
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
}
