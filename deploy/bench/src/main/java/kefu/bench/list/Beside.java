package kefu.bench.list;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/** What a real ticket has beside its own row: whom it names, and the value of a field the house asks for. */
final class Beside {

    /** The field of the house: one of fifty areas. */
    static final String FIELD = "benchArea";

    private static final List<String> ROWS = List.of(
            "INSERT IGNORE INTO ticket_party (ticket_id, operator) SELECT id, receiver FROM ticket WHERE id BETWEEN ? AND ?",
            "INSERT IGNORE INTO ticket_party (ticket_id, operator) SELECT id, assignee FROM ticket"
                    + " WHERE id BETWEEN ? AND ? AND assignee IS NOT NULL",
            "INSERT IGNORE INTO ticket_field_value (field_key, value, ticket_id)"
                    + " SELECT '" + FIELD + "', JSON_UNQUOTE(JSON_EXTRACT(custom_fields, '$." + FIELD
                    + "')), id FROM ticket"
                    + " WHERE id BETWEEN ? AND ? AND JSON_CONTAINS_PATH(custom_fields, 'one', '$." + FIELD + "')");

    private Beside() {}

    /** Of the copies between these ids. */
    static void add(Connection database, byte[] first, byte[] last) throws SQLException {
        for (String rows : ROWS) {
            try (PreparedStatement insert = database.prepareStatement(rows)) {
                insert.setBytes(1, first);
                insert.setBytes(2, last);
                insert.executeUpdate();
            }
        }
    }
}
