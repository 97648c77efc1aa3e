package kefu.platform.testkit.walk;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.inject.spi.CDI;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Whatever says who wrote a row says in which request, too: the tables as the database has them, and what stands in them. */
public final class TracedRows {

    /**
     * Say who is looking at a ticket, who belongs to it and who is on duty as processes have it: nobody has written anything
     * there. And what the migrations say of themselves.
     */
    private static final Set<String> NO_WRITERS = Set.of(
            "ticket_presence", "ticket_party", "duty_shift", "duty_month", "duty_leave", "flyway_schema_history");

    private static final String WITH_WHO = "SELECT DISTINCT table_name FROM information_schema.columns"
            + " WHERE table_schema = DATABASE() AND data_type = 'varchar'"
            + " AND (column_name LIKE '%\\_by' OR column_name IN ('actor', 'author', 'operator'))";
    private static final String WITH_REQUEST = "SELECT table_name FROM information_schema.columns"
            + " WHERE table_schema = DATABASE() AND column_name = 'correlation_id'";

    private TracedRows() {}

    /** Refuses a table that says who, and not in which request. */
    public static void check() {
        List<String> untraced = untraced();
        if (!untraced.isEmpty()) {
            throw new AssertionError(
                    "Tables with a column for who wrote a row and none for correlation_id: " + untraced);
        }
    }

    static List<String> untraced() {
        List<String> tables = tablesWithWho();
        tables.removeAll(names(WITH_REQUEST));
        return tables;
    }

    /** Those of the tables that say who wrote a row and have none that was written in this request. */
    static List<String> without(String correlation, List<String> changed) {
        List<String> tables = tablesWithWho();
        // As CHECKSUM TABLE calls them, with the name of the schema before.
        tables.removeIf(table -> changed.stream().noneMatch(name -> name.endsWith("." + table)));
        tables.removeIf(table -> hasRowOf(correlation, table));
        return tables;
    }

    private static List<String> tablesWithWho() {
        List<String> tables = names(WITH_WHO);
        tables.removeAll(NO_WRITERS);
        return tables;
    }

    private static List<String> names(String sql) {
        try (Connection connection = database().getConnection();
                PreparedStatement ask = connection.prepareStatement(sql);
                ResultSet row = ask.executeQuery()) {
            List<String> names = new ArrayList<>();
            while (row.next()) {
                names.add(row.getString(1));
            }
            return names;
        } catch (SQLException fault) {
            throw new IllegalStateException(fault);
        }
    }

    private static boolean hasRowOf(String correlation, String table) {
        try (Connection connection = database().getConnection();
                PreparedStatement ask =
                        connection.prepareStatement("SELECT 1 FROM `" + table + "` WHERE correlation_id = ? LIMIT 1")) {
            ask.setString(1, correlation);
            try (ResultSet row = ask.executeQuery()) {
                return row.next();
            }
        } catch (SQLException fault) {
            throw new IllegalStateException(fault);
        }
    }

    private static AgroalDataSource database() {
        return CDI.current().select(AgroalDataSource.class).get();
    }
}
