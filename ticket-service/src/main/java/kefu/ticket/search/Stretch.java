package kefu.ticket.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kefu.platform.operations.Columns;
import kefu.ticket.ticket.Viewer;

/**
 * How far a page looks along an index whose rows are tested one by one for further filters. A tag may be on millions of
 * tickets, of which none has the state that is asked for too: the page then ends after this many rows, shorter than it
 * could be, and its {@code next} goes on there. So a page costs the same whatever is asked for.
 *
 * @param sql finds the id of the last row to be looked at; nothing when fewer are left
 */
record Stretch(String sql, List<Object> parameters) {

    private static final int ROWS = 10_000;

    /** Nothing where every filter is served by the index, or where so few rows belong to one value that they do not matter. */
    static Optional<Stretch> of(Route route, Map<Filter, Object> filters, Viewer viewer, List<String> after) {
        if (!route.isLong() || filters.keySet().stream().allMatch(route::serves)) {
            return Optional.empty();
        }
        Conditions indexed = new Conditions();
        if (route == Route.BY_PARTY) {
            indexed.and("party.operator = ?", List.of(viewer.operator()));
        }
        filters.forEach((filter, value) -> {
            if (route.serves(filter)) {
                indexed.and(filter, value);
            }
        });
        if (!after.isEmpty()) {
            indexed.and(Order.CREATED.after(), List.of(Columns.bytes(UUID.fromString(after.getLast()))));
        }
        String sql = "SELECT t.id FROM " + route.alone() + indexed.where() + " ORDER BY " + Order.CREATED.by()
                + " LIMIT 1 OFFSET " + (ROWS - 1);
        return Optional.of(new Stretch(sql.replace("t.id", route.id()), indexed.values()));
    }
}
