package kefu.platform.testkit;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import kefu.platform.operations.Columns;

/** Counts the rows MySQL touches for a query, as its own counters tell: what a page costs, on any machine. */
public final class RowsRead {

    private static final String COUNTERS = "SHOW SESSION STATUS WHERE Variable_name IN ('Handler_read_first',"
            + " 'Handler_read_key', 'Handler_read_last', 'Handler_read_next', 'Handler_read_prev',"
            + " 'Handler_read_rnd', 'Handler_read_rnd_next')";

    private RowsRead() {}

    /** What a query answered, and how many rows were read for it. */
    public record Cost<T>(T answer, long rows) {}

    /**
     * Runs in the caller's transaction, because the counters are those of its connection; and once before it is counted,
     * because opening a table reads the server's own tables.
     */
    public static <T> Cost<T> of(EntityManager session, Supplier<T> query) {
        query.get();
        long own = -counted(session);
        own += counted(session);
        long before = counted(session);
        T answer = query.get();
        return new Cost<>(answer, counted(session) - before - own);
    }

    /** The rows a statement touches that is sent over a connection of its own. */
    public static long of(DataSource database, String sql, List<Object> parameters) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.size(); i++) {
                Object value = parameters.get(i);
                statement.setObject(i + 1, value instanceof UUID id ? Columns.bytes(id) : value);
            }
            statement.executeQuery().close();
            long before = counted(connection);
            statement.executeQuery().close();
            return counted(connection) - before;
        }
    }

    private static long counted(Connection connection) throws SQLException {
        long sum = 0;
        try (Statement statement = connection.createStatement();
                ResultSet counters = statement.executeQuery(COUNTERS)) {
            while (counters.next()) {
                sum += counters.getLong(2);
            }
        }
        return sum;
    }

    private static long counted(EntityManager session) {
        List<?> counters = session.createNativeQuery(COUNTERS).getResultList();
        return counters.stream()
                .mapToLong(row -> Long.parseLong(((Object[]) row)[1].toString()))
                .sum();
    }
}
