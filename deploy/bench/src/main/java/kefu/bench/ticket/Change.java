package kefu.bench.ticket;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import kefu.bench.suite.Ids;
import org.jspecify.annotations.Nullable;

/**
 * What a step changes in the row of its ticket: the columns that differed between two real steps, with the values of the
 * one and the other by turns, for the database would notice if nothing changed. Counters go on counting.
 */
record Change(String update, List<Template.Cell> cells) {

    static Map<String, @Nullable Object> row(Connection database, UUID ticket) throws SQLException {
        try (PreparedStatement select = database.prepareStatement("SELECT * FROM ticket WHERE id = ?")) {
            select.setBytes(1, Ids.bytes(ticket));
            try (ResultSet row = select.executeQuery()) {
                row.next();
                Map<String, @Nullable Object> columns = new LinkedHashMap<>();
                for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                    columns.put(row.getMetaData().getColumnName(i), row.getObject(i));
                }
                return columns;
            }
        }
    }

    static Change between(Map<String, @Nullable Object> one, Map<String, @Nullable Object> other) {
        List<String> changed = one.keySet().stream()
                .filter(column -> !Objects.deepEquals(one.get(column), other.get(column)))
                .toList();
        List<Template.Cell> cells = new ArrayList<>();
        for (String column : changed) {
            Object kept = one.get(column);
            Object next = other.get(column);
            cells.add(
                    kept instanceof Number count
                            ? ids -> count.longValue() + ids.turn()
                            : ids -> ids.turn() % 2 == 0 ? kept : next);
        }
        cells.add(ids -> Ids.bytes(ids.id()));
        String columns = changed.stream().map(column -> column + " = ?").collect(Collectors.joining(", "));
        return new Change("UPDATE " + Scratch.nameOf("ticket") + " SET " + columns + " WHERE id = ?", cells);
    }

    void write(Connection connection, Ids ids) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(update)) {
            for (int i = 0; i < cells.size(); i++) {
                statement.setObject(i + 1, cells.get(i).of(ids));
            }
            if (statement.executeUpdate() != 1) {
                throw new SQLException("The bare loop changed nothing, so it measures nothing");
            }
        }
    }
}
