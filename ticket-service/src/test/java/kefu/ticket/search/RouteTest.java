package kefu.ticket.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kefu.platform.identity.Caller;
import kefu.platform.identity.Rank;
import kefu.platform.operations.Columns;
import kefu.ticket.ticket.Viewer;
import kefu.ticket.ticket.Viewers;
import org.junit.jupiter.api.Test;

/** Every combination of filters that is allowed is read from an index, asked of the database itself. */
@QuarkusTest
class RouteTest {

    private static final Viewer SOMEBODY = Viewer.ofHouse("1001");

    /** As many as any index serves. */
    private static final int MOST_TOGETHER = 3;

    private final AgroalDataSource database;
    private final Viewers viewers;

    RouteTest(AgroalDataSource database, Viewers viewers) {
        this.database = database;
        this.viewers = viewers;
    }

    @Test
    void everyWayOfReadingAListUsesItsIndexAndSortsNothing() {
        int checked = 0;
        for (Viewer viewer : List.of(SOMEBODY, technician())) {
            for (Order order : Order.values()) {
                for (Set<Filter> filters : combinations()) {
                    if (!viewer.isOfHouse() && (filters.contains(Filter.TAG) || filters.contains(Filter.FIELD))) {
                        continue;
                    }
                    if (Route.find(filters, order, !viewer.isOfHouse()).isPresent()) {
                        check(filters, order, viewer);
                        checked++;
                    }
                }
            }
        }
        assertThat(checked).isGreaterThan(1_000);
    }

    @Test
    void everyRouteIsUsed() {
        Set<Route> used = new HashSet<>();
        for (Order order : Order.values()) {
            for (boolean narrow : new boolean[] {false, true}) {
                combinations()
                        .forEach(filters -> Route.find(filters, order, narrow).ifPresent(used::add));
            }
        }
        assertThat(used).containsExactlyInAnyOrder(Route.values());
    }

    @Test
    void whatIsAskedForIsReadWhereThereIsLeastOfIt() {
        Set<Filter> inHand = Set.of(Filter.ASSIGNEE, Filter.CLOSED, Filter.OPEN);
        for (boolean narrow : new boolean[] {false, true}) {
            assertThat(Route.find(inHand, Order.CREATED, narrow)).contains(Route.BY_ASSIGNEE_OPEN);
            assertThat(Route.find(Set.of(Filter.CUSTOMER), Order.CREATED, narrow))
                    .contains(Route.BY_CUSTOMER);
        }
        assertThat(Route.find(Set.of(Filter.ASSIGNEE, Filter.CLOSED), Order.CREATED, false))
                .contains(Route.BY_ASSIGNEE);
        assertThat(Route.find(Set.of(), Order.CREATED, true)).contains(Route.BY_PARTY);
    }

    private Viewer technician() {
        return viewers.of(new Caller("4010", Set.of("TECHNICIAN"), Rank.EMPLOYEE, null, Set.of()));
    }

    private void check(Set<Filter> filters, Order order, Viewer viewer) {
        boolean narrow = !viewer.isOfHouse();
        Route route = Route.find(filters, order, narrow).orElseThrow();
        for (List<String> after : List.of(List.<String>of(), keys(order))) {
            TicketList list = TicketList.of(values(filters), order, viewer, after, 51);
            Map<String, String> plan = plan(list.sql(), list.parameters());
            String place = filters + " by " + order + ": " + plan;
            if (String.valueOf(plan.get("extra")).contains("no matching row")) {
                continue; // Nothing is there to be read, which costs nothing.
            }
            assertThat(route.from(filters, viewer)).as(place).contains("(" + plan.get("key") + ")");
            assertThat(plan.get("type")).as(place).isIn("ref", "range", "index", "const", "eq_ref");
            // As many tickets as systems that set one external id, or as somebody has in hand, are sorted at once.
            if (route != Route.BY_EXTERNAL_ID && route != Route.BY_ASSIGNEE_OPEN) {
                assertThat(String.valueOf(plan.get("extra"))).as(place).doesNotContain("filesort");
            }
            list.stretch()
                    .ifPresent(stretch -> assertThat(
                                    plan(stretch.sql(), stretch.parameters()).get("extra"))
                            .as(place)
                            .contains("Using index")
                            .doesNotContain("filesort"));
            list.rare()
                    .ifPresent(rare -> assertThat(
                                    plan(rare.list().sql(), rare.list().parameters())
                                            .get("all"))
                            .as(place)
                            .containsSequence("fulltext")
                            .doesNotContain("t:ALL"));
        }
    }

    private Map<String, String> plan(String sql, List<Object> parameters) {
        return QuarkusTransaction.requiringNew().call(() -> {
            try (Connection connection = database.getConnection();
                    PreparedStatement explain = connection.prepareStatement("EXPLAIN " + sql)) {
                for (int i = 0; i < parameters.size(); i++) {
                    explain.setObject(i + 1, parameters.get(i));
                }
                return row(explain);
            }
        });
    }

    private static Map<String, String> row(PreparedStatement explain) throws SQLException {
        try (ResultSet row = explain.executeQuery()) {
            row.next();
            Map<String, String> plan = new HashMap<>(Map.of(
                    "type", String.valueOf(row.getString("type")),
                    "key", String.valueOf(row.getString("key")),
                    "extra", String.valueOf(row.getString("Extra"))));
            StringBuilder all = new StringBuilder();
            do {
                all.append(row.getString("table"))
                        .append(':')
                        .append(row.getString("type"))
                        .append(' ');
            } while (row.next());
            plan.put("all", all.toString());
            return plan;
        }
    }

    private static List<String> keys(Order order) {
        String id = UUID.randomUUID().toString();
        return switch (order) {
            case CREATED -> List.of(id);
            case PRIORITY -> List.of("2", id);
            case UPDATED, DUE -> List.of("2024-03-01T02:00:00Z", id);
        };
    }

    private static Map<Filter, Object> values(Collection<Filter> filters) {
        Map<Filter, Object> values = new EnumMap<>(Filter.class);
        filters.forEach(filter -> values.put(
                filter,
                switch (filter) {
                    case PROCESS -> "complaint";
                    case STATE -> "RECORDED";
                    case CUSTOMER, PARENT, CREATED_SINCE, CREATED_BEFORE -> Columns.bytes(UUID.randomUUID());
                    case ASSIGNEE -> "1001";
                    case OVERDUE, UNASSIGNED -> true;
                    case DEPARTMENT -> "ENGINEERING";
                    case CHANNEL -> "PHONE";
                    case EXTERNAL_ID -> "crm-4711";
                    case EXTERNAL_KEEPER -> "api:crm";
                    case TAG -> "电梯";
                    case FIELD -> new FieldValue("plate", "沪A12345");
                    case ON_TIME, CLOSED, OPEN -> false;
                    case TEXT -> List.of("\"电梯\"");
                    case UPDATED, DUE_SINCE, DUE_BEFORE -> LocalDateTime.of(2024, 3, 1, 2, 0);
                    case PRIORITY -> 2;
                }));
        return values;
    }

    private static List<Set<Filter>> combinations() {
        List<Set<Filter>> all = new ArrayList<>();
        all.add(Set.of());
        for (Filter filter : Filter.values()) {
            for (Set<Filter> smaller : List.copyOf(all)) {
                Set<Filter> larger = new HashSet<>(smaller);
                larger.add(filter);
                if (larger.size() <= MOST_TOGETHER && !larger.containsAll(Set.of(Filter.OVERDUE, Filter.ON_TIME))) {
                    all.add(larger);
                }
            }
        }
        return all;
    }
}
