package kefu.ticket.search;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kefu.platform.operations.Columns;
import kefu.platform.problem.CommonProblem;
import kefu.platform.problem.Refusal;
import kefu.platform.visibility.Condition;
import kefu.ticket.ticket.Viewer;

/**
 * One page of a list as a statement. It reads one index from where the last page ended; what the viewer may not see is
 * left out row by row, because it is rare or because the index was narrowed to what is his.
 *
 * @param stretch how far it looks; then the parameter before the last is the id it ends with
 * @param rare where its words are looked up if they are rare
 */
record TicketList(String sql, List<Object> parameters, Order order, Optional<Stretch> stretch, Optional<Rare> rare) {

    private static final byte[] BELOW_ALL = new byte[16];
    private static final String COLUMNS =
            "SELECT id, number, urgency, customer_id, parent_id, receiver, subject, channel,"
                    + " external_id, case_state, created_at, updated_at, custom_fields FROM ";

    /** The same list read from the full-text index, and the words it is asked for. */
    record Rare(TicketList list, Looked words) {}

    static TicketList of(Map<Filter, Object> filters, Order order, Viewer viewer, List<String> after, int fetch) {
        Route route = Route.find(filters.keySet(), order, !viewer.isOfHouse()).orElseThrow(() -> notServed(filters));
        Conditions tested = tested(filters, order, viewer, after);
        String end = " ORDER BY " + order.by() + " LIMIT ?";
        Optional<Rare> rare = Optional.empty();
        if (filters.get(Filter.TEXT) instanceof List<?> words) {
            Looked looked = Looked.forWords(words, viewer.isOfHouse());
            tested.and(looked.condition(), looked.parameters());
            if (route.isLong() && viewer.isOfHouse()) {
                // The index knows pairs of letters and no signs: what it finds is tested like the rest.
                Hits hits = Hits.of(words);
                String from = hits.from() + Route.beside(filters.keySet(), Filter.TAG, Filter.FIELD);
                List<Object> all = joined(hits.parameters(), tested.values(), fetch);
                TicketList found = new TicketList(
                        COLUMNS + from + tested.where() + end, all, order, Optional.empty(), Optional.empty());
                rare = Optional.of(new Rare(found, looked));
            }
        }
        Optional<Stretch> stretch = Stretch.of(route, filters, viewer, after);
        if (stretch.isPresent()) {
            tested.and("t.id >= ?", List.of(BELOW_ALL));
        }
        String ordered = (tested.where() + end).replace("t.id", route.id());
        String sql = COLUMNS + route.from(filters.keySet(), viewer) + ordered;
        return new TicketList(sql, joined(List.of(), tested.values(), fetch), order, stretch, rare);
    }

    /** Of every row but its words. */
    private static Conditions tested(Map<Filter, Object> filters, Order order, Viewer viewer, List<String> after) {
        Conditions tested = new Conditions();
        filters.forEach((filter, value) -> {
            if (filter != Filter.TEXT) {
                tested.and(filter, value);
            }
        });
        Condition seen = viewer.condition();
        tested.and(seen.text(), seen.values());
        return after.isEmpty() ? tested : tested.and(order.after(), keys(order, after));
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
                "SELECT id FROM " + sql.substring(COLUMNS.length()),
                parameters,
                order,
                stretch,
                rare.map(one -> new Rare(one.list().ids(), one.words())));
    }

    /** The same rows as far as this one, for a list that has a stretch. */
    TicketList until(UUID last) {
        List<Object> bounded = new ArrayList<>(parameters);
        bounded.set(bounded.size() - 2, Columns.bytes(last));
        return new TicketList(sql, bounded, order, stretch, rare);
    }

    private static List<Object> keys(Order order, List<String> after) {
        try {
            byte[] id = Columns.bytes(UUID.fromString(after.getLast()));
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
                        + " sort=priority goes with process, assignee, unassigned, closed and priority, of one assignee with any"
                        + " other filter unless closed=true; updatedSince and"
                        + " channel go alone");
        filters.keySet().stream()
                .map(Filter::parameter)
                .distinct()
                .forEach(parameter ->
                        refusal.at("?" + parameter, "combination", "不能与其他条件同时使用", "Does not go with the others"));
        return refusal;
    }
}
