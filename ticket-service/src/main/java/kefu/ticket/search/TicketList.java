package kefu.ticket.search;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kefu.platform.operations.Columns;
import kefu.platform.problem.CommonProblem;
import kefu.platform.problem.Refusal;
import kefu.platform.visibility.Condition;
import kefu.ticket.ticket.Viewer;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list as a statement. It reads one index from where the last page ended; what the viewer may not see is
 * left out row by row, because it is rare or because the index was narrowed to what is his.
 *
 * @param recent what is looked at first; if it fills the page, it is the page
 */
record TicketList(String sql, List<Object> parameters, Order order, Optional<TicketList> recent) {

    private static final String COLUMNS =
            "SELECT id, number, urgency, customer_id, parent_id, receiver, subject, channel,"
                    + " external_id, case_state, created_at, updated_at FROM ";

    TicketList(String sql, List<Object> parameters, Order order) {
        this(sql, parameters, order, Optional.empty());
    }

    static TicketList of(Map<Filter, Object> filters, Order order, Viewer viewer, List<String> after, int fetch) {
        Route route = Route.find(filters.keySet(), order, !viewer.isOfHouse()).orElseThrow(() -> notServed(filters));
        List<String> conditions = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        filters.forEach((filter, value) -> {
            if (filter != Filter.TEXT) {
                conditions.add(filter.condition());
                values.add(value);
            }
        });
        Condition seen = viewer.condition();
        conditions.add(seen.text());
        values.addAll(seen.values());
        if (!after.isEmpty()) {
            conditions.add(order.after());
            values.addAll(keys(order, after));
        }
        String where = " WHERE " + String.join(" AND ", conditions).replace("t.id", route.id());
        String end = " ORDER BY " + order.by().replace("t.id", route.id()) + " LIMIT ?";
        if (!(filters.get(Filter.TEXT) instanceof List<?> words)) {
            return new TicketList(COLUMNS + route.from(viewer) + where + end, joined(List.of(), values, fetch), order);
        }
        Hits hits = Hits.of(words, viewer.isOfHouse());
        Optional<TicketList> recent = Recent.of(words, viewer, after)
                .map(newest -> new TicketList(
                        COLUMNS + Recent.FROM + where + " AND " + newest.condition() + end,
                        joined(values, newest.parameters(), fetch),
                        order));
        String from = hits.from() + viewer.beside();
        return new TicketList(COLUMNS + from + where + end, joined(hits.parameters(), values, fetch), order, recent);
    }

    private static List<Object> joined(List<Object> first, List<Object> then, int fetch) {
        List<Object> all = new ArrayList<>(first);
        all.addAll(then);
        all.add(fetch);
        return List.copyOf(all);
    }

    /** How many rows it asks for. */
    int fetch() {
        return (Integer) parameters.getLast();
    }

    /** The same rows, of each no more than its id. */
    TicketList ids() {
        return new TicketList(
                "SELECT id FROM " + sql.substring(COLUMNS.length()), parameters, order, recent.map(TicketList::ids));
    }

    /** Open tickets that lie with nobody, of one department or of all. */
    static TicketList queue(@Nullable String department, Viewer viewer, List<String> after, int fetch) {
        Condition seen = viewer.condition();
        List<Object> parameters = new ArrayList<>(seen.values());
        String index = "ticket_assignee_queue";
        String where = "assignee IS NULL AND closed = FALSE AND " + seen.text();
        if (department != null) {
            index = "ticket_department_queue";
            where += " AND department = ?";
            parameters.add(department);
        }
        if (!after.isEmpty()) {
            where += " AND " + Order.PRIORITY.after();
            parameters.addAll(keys(Order.PRIORITY, after));
        }
        parameters.add(fetch);
        String sql = COLUMNS + "ticket t FORCE INDEX (" + index + ") WHERE " + where + " ORDER BY "
                + Order.PRIORITY.by() + " LIMIT ?";
        return new TicketList(sql, List.copyOf(parameters), Order.PRIORITY);
    }

    /** Open tickets one of whose clocks is due in a stretch of time, of one assignee or department or of all. */
    static TicketList due(DueFilter filter, Viewer viewer, List<String> after, int fetch) {
        List<Object> parameters = new ArrayList<>();
        StringBuilder where = new StringBuilder("due_at >= ? AND due_at < ?");
        parameters.add(Columns.utc(filter.from()));
        parameters.add(Columns.utc(filter.until()));
        filter.whose().ifPresent(whose -> {
            where.append(" AND ").append(filter.column()).append(" = ?");
            parameters.add(whose);
        });
        Condition seen = viewer.condition();
        where.append(" AND ").append(seen.text());
        parameters.addAll(seen.values());
        if (!after.isEmpty()) {
            where.append(" AND ").append(Order.DUE.after());
            parameters.addAll(keys(Order.DUE, after));
        }
        parameters.add(fetch);
        String sql = COLUMNS + "ticket t FORCE INDEX (" + filter.index() + ") WHERE " + where + " ORDER BY "
                + Order.DUE.by() + " LIMIT ?";
        return new TicketList(sql, List.copyOf(parameters), Order.DUE);
    }

    private static List<Object> keys(Order order, List<String> after) {
        try {
            byte[] id = Columns.bytes(java.util.UUID.fromString(after.getLast()));
            return switch (order) {
                case CREATED -> List.of(id);
                case PRIORITY -> twice(Integer.valueOf(after.getFirst()), id);
                case UPDATED, DUE -> twice(Columns.utc(Instant.parse(after.getFirst())), id);
            };
        } catch (RuntimeException otherList) {
            throw CommonProblem.INVALID
                    .because("游标不属于此列表", "The cursor belongs to another list")
                    .at("?cursor", "bad-cursor", "请勿更换排序", "Keep the sort of the first page");
        }
    }

    private static List<Object> twice(Object key, byte[] id) {
        return List.of(key, key, id);
    }

    private static Refusal notServed(Map<Filter, Object> filters) {
        Refusal refusal = CommonProblem.INVALID.because(
                "这些筛选条件不能同时使用",
                "These filters do not go together. Each of customerId, assignee, parentId, overdue=true and q goes with any"
                        + " other filter; process goes with state, or with closed and priority; priority needs closed;"
                        + " sort=priority goes with process, assignee, closed and priority; updatedSince goes alone");
        filters.keySet()
                .forEach(filter -> refusal.at(
                        "?" + filter.parameter(), "combination", "不能与其他条件同时使用", "Does not go with the others"));
        return refusal;
    }
}
