package kefu.ticket.operator;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kefu.platform.operations.Columns;
import kefu.ticket.listing.Rows;

/** How many open tickets lie with somebody, counted in an index and nowhere else. */
@ApplicationScoped
class Workload {

    private final Rows rows;

    Workload(Rows rows) {
        this.rows = rows;
    }

    int of(String operator) {
        return of(List.of(operator)).getOrDefault(operator, 0);
    }

    /** Of each who has any. */
    Map<String, Integer> of(Collection<String> operators) {
        if (operators.isEmpty()) {
            return Map.of();
        }
        List<Map.Entry<String, Integer>> counted = rows.query(
                sql(operators.size()), List.copyOf(operators), row -> Map.entry(row.getString(1), row.getInt(2)));
        return counted.stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    static String sql(int operators) {
        return "SELECT assignee, COUNT(*) FROM ticket FORCE INDEX (ticket_assignee_queue) WHERE assignee IN ("
                + Columns.times(operators, "?") + ") AND closed = FALSE GROUP BY assignee";
    }
}
