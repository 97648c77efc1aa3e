package kefu.bench.ticket;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import kefu.bench.suite.Ids;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one table that belong to one ticket or customer, to be written again for another: everything as it was, ids
 * and number new. Columns the database fills by itself are left to it.
 */
public record Template(String table, int rows, String insert, List<Cell> cells) {

    /** What stands in one column of a copied row. */
    interface Cell {
        @Nullable
        Object of(Ids ids);
    }

    public static Template read(Connection database, String table, String key, Object ticket) throws SQLException {
        String sql = "SELECT * FROM " + table + " WHERE " + key + " = ?";
        try (PreparedStatement select = database.prepareStatement(sql)) {
            select.setObject(1, ticket);
            try (ResultSet row = select.executeQuery()) {
                List<String> columns = columns(table, row.getMetaData());
                List<Cell> cells = new ArrayList<>();
                while (row.next()) {
                    for (String column : columns) {
                        cells.add(cell(table, column, row.getObject(column)));
                    }
                }
                if (cells.isEmpty()) {
                    throw new IllegalStateException(
                            "What is new has no row in " + table + "; is this suite the right one?");
                }
                int rows = cells.size() / columns.size();
                return new Template(table, rows, insert(table, columns, rows), cells);
            }
        }
    }

    private static List<String> columns(String table, ResultSetMetaData found) throws SQLException {
        List<String> columns = new ArrayList<>();
        for (int i = 1; i <= found.getColumnCount(); i++) {
            String column = found.getColumnName(i);
            if (!found.isAutoIncrement(i) && !(table + "." + column).equals("outbox.stored_at")) {
                columns.add(column);
            }
        }
        return columns;
    }

    private static Cell cell(String table, String column, @Nullable Object kept) {
        return switch (table + "." + column) {
            case "ticket.id",
                    "ticket_history.ticket_id",
                    "ticket_party.ticket_id",
                    "complaint_ledger.ticket_id",
                    "ticket_words.ticket_id",
                    "customer_file.id",
                    "identifier.customer_id",
                    "standing.customer_id",
                    "classification.customer_id",
                    "timer.owner" -> ids -> Ids.bytes(ids.id());
            case "ticket.number", "ticket.external_id", "identifier.value" -> Ids::number;
            case "customer_file.number" -> ids -> ids.id().toString().replace("-", "");
            case "ticket_history.seq" -> {
                int first = ((Number) Objects.requireNonNull(kept)).intValue();
                yield ids -> first + ids.turn();
            }
            case "outbox.subject" -> ids -> ids.id().toString();
            case "outbox.event_id", "ticket_words.id", "classification.id" -> _ -> Ids.bytes(Ids.next());
            default -> _ -> kept;
        };
    }

    private static String insert(String table, List<String> columns, int rows) {
        String row = "(" + String.join(", ", Collections.nCopies(columns.size(), "?")) + ")";
        return "INSERT INTO " + Scratch.nameOf(table) + " (" + String.join(", ", columns) + ") VALUES "
                + String.join(", ", Collections.nCopies(rows, row));
    }

    /** All rows of the table in one statement, as the services write them. */
    void write(Connection connection, Ids ids) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(insert)) {
            bind(statement, ids);
            statement.executeUpdate();
        }
    }

    /** Those of many at once; in one statement too, on a connection that can. */
    public void writeAll(Connection connection, List<Ids> many) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(insert)) {
            for (Ids ids : many) {
                bind(statement, ids);
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private void bind(PreparedStatement statement, Ids ids) throws SQLException {
        for (int i = 0; i < cells.size(); i++) {
            statement.setObject(i + 1, cells.get(i).of(ids));
        }
    }
}
