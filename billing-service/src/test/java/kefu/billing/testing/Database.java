package kefu.billing.testing;

import io.agroal.api.AgroalDataSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import kefu.platform.operations.Columns;

/** The database behind the office: runs scripts that put up a crowd, and counts the rows a statement really touches. */
public final class Database {

    private static final String HANDLERS = "SHOW SESSION STATUS WHERE Variable_name LIKE 'Handler_read%'";

    private final AgroalDataSource connections;

    public Database(AgroalDataSource connections) {
        this.connections = connections;
    }

    public long rowsRead(String sql, List<Object> parameters) throws SQLException {
        try (Connection connection = connections.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.size(); i++) {
                Object value = parameters.get(i);
                statement.setObject(i + 1, value instanceof UUID id ? Columns.bytes(id) : value);
            }
            // Opening a table reads the server's own tables, which is no part of a page.
            statement.executeQuery().close();
            long before = handlers(connection);
            statement.executeQuery().close();
            return handlers(connection) - before;
        }
    }

    private static long handlers(Connection connection) throws SQLException {
        long sum = 0;
        try (Statement statement = connection.createStatement();
                ResultSet counters = statement.executeQuery(HANDLERS)) {
            while (counters.next()) {
                sum += counters.getLong(2);
            }
        }
        return sum;
    }

    /** Runs a script of statements, each ended by a semicolon at the end of a line. */
    public void run(String script) throws SQLException {
        try (Connection connection = connections.getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : read(script).split(";\\n")) {
                if (!sql.isBlank()) {
                    statement.execute(sql);
                }
            }
        }
    }

    private static String read(String resource) {
        try (InputStream in = Objects.requireNonNull(Database.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
