package kefu.bench.ticket;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import kefu.bench.suite.Schema;

/**
 * Tables with the columns and indexes of real ones, so that no relay and no timer takes what a bare loop writes for real;
 * they are dropped at the end.
 */
public final class Scratch implements AutoCloseable {

    private final Schema schema;
    private final List<String> tables;

    public Scratch(Schema schema, List<String> tables) throws SQLException {
        this.schema = schema;
        this.tables = tables;
        drop();
        try (Connection database = schema.open();
                Statement statement = database.createStatement()) {
            // As when the real table was made, or the scratch index would hold fewer words.
            statement.execute("SET SESSION innodb_ft_enable_stopword = OFF");
            for (String table : tables) {
                statement.execute("CREATE TABLE " + nameOf(table) + " LIKE " + table);
            }
        }
    }

    static String nameOf(String table) {
        return "bench_" + table;
    }

    private void drop() throws SQLException {
        try (Connection database = schema.open();
                Statement statement = database.createStatement()) {
            for (String table : tables) {
                statement.execute("DROP TABLE IF EXISTS " + nameOf(table));
            }
        }
    }

    @Override
    public void close() throws SQLException {
        drop();
    }
}
