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

/**
 * One page of a list as a statement. It reads one index from where the last page ended; what the viewer may not see is
 * left out row by row, because it is rare or because the index was narrowed to what is his.
 *
 * @param recent what is looked at first; if it fills the page, it is the page
 */
record TicketList(String sql, List<Object> parameters, Order order, Optional<TicketList> recent) {

    private static final String COLUMNS =
            "SELECT id, number, urgency, customer_id, parent_id, receiver, subject, channel,"
                    + " external_id, case_state, created_at, updated_at, custom_fields FROM ";

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
                values.addAll(values(filter, value));
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
            return new TicketList(
                    COLUMNS + route.from(filters.keySet(), viewer) + where + end,
                    joined(List.of(), values, fetch),
                    order);
        }
        String beside = Route.beside(filters.keySet(), Filter.TAG, Filter.FIELD);
        Hits hits = Hits.of(words, viewer.isOfHouse());
        Optional<TicketList> recent = Recent.of(words, viewer, after)
                .map(newest -> new TicketList(
                        COLUMNS + Recent.FROM + beside + where + " AND " + newest.condition() + end,
                        joined(values, newest.parameters(), fetch),
                        order));
        String from = hits.from() + viewer.beside() + beside;
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

    private static List<Object> values(Filter filter, Object value) {
        return switch (value) {
            case FieldValue(var key, var text) -> List.of(key, text);
            default -> filter == Filter.UNASSIGNED ? List.of() : List.of(value);
        };
    }

    /** The same rows, of each no more than its id. */
    TicketList ids() {
        return new TicketList(
                "SELECT id FROM " + sql.substring(COLUMNS.length()), parameters, order, recent.map(TicketList::ids));
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
                "These filters do not go together. Each of customerId, assignee, parentId, externalId, tag, customField, overdue=true and q goes with"
                        + " any other filter; process goes with state, or with closed and priority; priority needs closed;"
                        + " department goes with closed, with due, or with unassigned and closed; due goes with assignee or"
                        + " department; createdSince and createdBefore go with everything in the order of opening;"
                        + " sort=priority goes with process, assignee, unassigned, closed and priority; updatedSince and"
                        + " channel go alone");
        filters.keySet().stream()
                .map(Filter::parameter)
                .distinct()
                .forEach(parameter ->
                        refusal.at("?" + parameter, "combination", "不能与其他条件同时使用", "Does not go with the others"));
        return refusal;
    }
}
