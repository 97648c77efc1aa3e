package kefu.ticket.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kefu.platform.operations.Columns;
import org.jspecify.annotations.Nullable;

/**
 * Counts words in tickets from all over the table. The full-text index gathers and checks all hits of a word before it gives
 * the first, which takes seconds for a word that one ticket in a hundred has; what is seen in a few thousand tickets is found
 * sooner by looking through them.
 */
record Sample(String sql, List<Object> parameters) {

    /** The oldest and the newest of all. */
    static final String ENDS = "SELECT MIN(id), MAX(id) FROM ticket";

    private static final int PLACES = 16;
    private static final String PLACE =
            "(SELECT id FROM ticket FORCE INDEX (PRIMARY) WHERE id >= ? ORDER BY id LIMIT 200)";

    /** Ids are time-ordered: places in time are places in the table. */
    static Sample of(ResultSet ends, Looked words) throws SQLException {
        long first = millis(ends.getBytes(1));
        long last = millis(ends.getBytes(2));
        List<Object> parameters = new ArrayList<>();
        for (int place = 0; place < PLACES; place++) {
            long at = first + (last - first) / PLACES * place;
            parameters.add(Columns.bytes(new UUID(at << 16, 0)));
        }
        parameters.addAll(words.parameters());
        String places = IntStream.range(0, PLACES).mapToObj(_ -> PLACE).collect(Collectors.joining(" UNION ALL "));
        return new Sample(
                "SELECT COUNT(*) FROM (" + places + ") place STRAIGHT_JOIN ticket t ON t.id = place.id WHERE "
                        + words.condition(),
                parameters);
    }

    private static long millis(byte @Nullable [] id) {
        return id == null ? 0 : Columns.uuid(id).getMostSignificantBits() >>> 16;
    }
}
