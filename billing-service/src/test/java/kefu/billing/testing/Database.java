package kefu.billing.testing;

import io.agroal.api.AgroalDataSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;

/** The database behind the office: runs scripts that put up a crowd. */
public final class Database {

    private final AgroalDataSource connections;

    public Database(AgroalDataSource connections) {
        this.connections = connections;
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
