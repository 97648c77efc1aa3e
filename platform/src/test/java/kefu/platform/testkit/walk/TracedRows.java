package kefu.platform.testkit.walk;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.inject.spi.CDI;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Whatever says who wrote a row says in which request, too: the tables as the database has them, and what stands in them. */
public final class TracedRows {

    /**
     * Say who is looking at a ticket, who belongs to it and who is on duty as processes have it: nobody has written anything
     * there. And what the migrations say of themselves.
     */
    private static final Set<String> NO_WRITERS = Set.of(
            "ticket_presence", "ticket_party", "duty_shift", "duty_month", "duty_leave", "flyway_schema_history");

    private static final String WHO = "SELECT table_name, column_name FROM information_schema.columns"
            + " WHERE table_schema = DATABASE() AND data_type = 'varchar'"
            + " AND (column_name LIKE '%\\_by' OR column_name IN ('actor', 'author', 'operator'))";
    private static final String WITH_REQUEST = "SELECT table_name, column_name FROM information_schema.columns"
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
        Set<String> tables = new TreeSet<>(whoColumns().keySet());
        tables.removeAll(columns(WITH_REQUEST).keySet());
        return List.copyOf(tables);
    }

    /** Those of the tables where this operator has written, and nothing that says it was in this request. */
    static List<String> writtenBy(String operator, String correlation) {
        return whoColumns().entrySet().stream()
                .filter(table -> table.getValue().stream().anyMatch(who -> has(table.getKey(), who, operator)))
                .map(Map.Entry::getKey)
                .filter(table -> !has(table, "correlation_id", correlation))
                .toList();
    }

    private static Map<String, List<String>> whoColumns() {
        Map<String, List<String>> columns = columns(WHO);
        columns.keySet().removeAll(NO_WRITERS);
        return columns;
    }

    private static Map<String, List<String>> columns(String sql) {
        try (Connection connection = database().getConnection();
                PreparedStatement ask = connection.prepareStatement(sql);
                ResultSet row = ask.executeQuery()) {
            Map<String, List<String>> columns = new TreeMap<>();
            while (row.next()) {
                columns.computeIfAbsent(row.getString(1), _ -> new ArrayList<>())
                        .add(row.getString(2));
            }
            return columns;
        } catch (SQLException fault) {
            throw new IllegalStateException(fault);
        }
    }

    private static boolean has(String table, String column, String value) {
        try (Connection connection = database().getConnection();
                PreparedStatement ask = connection.prepareStatement(
                        "SELECT 1 FROM `" + table + "` WHERE `" + column + "` = ? LIMIT 1")) {
            ask.setString(1, value);
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
