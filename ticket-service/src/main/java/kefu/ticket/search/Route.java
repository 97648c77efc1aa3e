package kefu.ticket.search;

import static kefu.ticket.search.Filter.ASSIGNEE;
import static kefu.ticket.search.Filter.CHANNEL;
import static kefu.ticket.search.Filter.CLOSED;
import static kefu.ticket.search.Filter.CUSTOMER;
import static kefu.ticket.search.Filter.DEPARTMENT;
import static kefu.ticket.search.Filter.DUE_BEFORE;
import static kefu.ticket.search.Filter.DUE_SINCE;
import static kefu.ticket.search.Filter.EXTERNAL_ID;
import static kefu.ticket.search.Filter.FIELD;
import static kefu.ticket.search.Filter.OPEN;
import static kefu.ticket.search.Filter.OVERDUE;
import static kefu.ticket.search.Filter.PARENT;
import static kefu.ticket.search.Filter.PRIORITY;
import static kefu.ticket.search.Filter.PROCESS;
import static kefu.ticket.search.Filter.STATE;
import static kefu.ticket.search.Filter.TAG;
import static kefu.ticket.search.Filter.TEXT;
import static kefu.ticket.search.Filter.UNASSIGNED;
import static kefu.ticket.search.Filter.UPDATED;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kefu.ticket.ticket.Viewer;

/**
 * The ways a list can be read: an index, the filters it serves and the order it gives. Guarantees that no combination of
 * filters is answered by walking through the table; the first way that fits is taken.
 */
enum Route {
    BY_EXTERNAL_ID("ticket_external", Order.CREATED, true, EXTERNAL_ID),
    BY_PARENT("ticket_parent", Order.CREATED, true, PARENT),
    BY_CUSTOMER("ticket_customer", Order.CREATED, true, CUSTOMER),
    /** Few enough to be sorted, where the newest of all he ever had would be looked through for them. */
    BY_ASSIGNEE_OPEN("ticket_assignee_queue", Order.CREATED, true, ASSIGNEE, CLOSED, OPEN),
    /** For those who find only what names them; a partner is named in many. */
    BY_PARTY("ticket_party_operator", Order.CREATED, true),
    BY_FIELD("PRIMARY", Order.CREATED, true, FIELD),
    BY_TAG("ticket_tag_tag", Order.CREATED, true, TAG),
    BY_ASSIGNEE_QUEUE("ticket_assignee_queue", Order.PRIORITY, true, ASSIGNEE, CLOSED, OPEN),
    /** Of all he ever closed nothing is tested row by row. */
    BY_ASSIGNEE_CLOSED("ticket_assignee_queue", Order.PRIORITY, false, ASSIGNEE, CLOSED),
    /** Only what is open is due. */
    BY_ASSIGNEE_DUE("ticket_assignee_due", Order.DUE, true, ASSIGNEE, DUE_BEFORE),
    BY_ASSIGNEE("ticket_assignee", Order.CREATED, true, ASSIGNEE),
    BY_OVERDUE("ticket_overdue", Order.CREATED, true, OVERDUE),
    /** The newest tickets, looked through for words that are not rare. */
    BY_TEXT("PRIMARY", Order.CREATED, true, TEXT),
    BY_PROCESS_PRIORITY("ticket_process_queue", Order.CREATED, false, PROCESS, CLOSED, PRIORITY),
    BY_PROCESS_PRIORITY_QUEUE("ticket_process_queue", Order.PRIORITY, false, PROCESS, CLOSED, PRIORITY),
    BY_PROCESS_QUEUE("ticket_process_queue", Order.PRIORITY, false, PROCESS, CLOSED),
    BY_PRIORITY("ticket_queue", Order.CREATED, false, CLOSED, PRIORITY),
    BY_PRIORITY_QUEUE("ticket_queue", Order.PRIORITY, false, CLOSED, PRIORITY),
    BY_QUEUE("ticket_queue", Order.PRIORITY, false, CLOSED),
    BY_DEPARTMENT_WAITING("ticket_department_queue", Order.PRIORITY, false, DEPARTMENT, UNASSIGNED, CLOSED),
    BY_WAITING("ticket_assignee_queue", Order.PRIORITY, false, UNASSIGNED, CLOSED),
    BY_DEPARTMENT_DUE("ticket_department_due", Order.DUE, false, DEPARTMENT, DUE_BEFORE, DUE_SINCE),
    BY_DUE("ticket_due", Order.DUE, false, DUE_BEFORE, DUE_SINCE),
    BY_DEPARTMENT_OPEN("ticket_department_open", Order.CREATED, false, DEPARTMENT, CLOSED),
    BY_DEPARTMENT("ticket_department", Order.CREATED, false, DEPARTMENT),
    BY_CHANNEL("ticket_channel", Order.CREATED, false, CHANNEL),
    BY_UNASSIGNED("ticket_assignee", Order.CREATED, false, UNASSIGNED),
    BY_STATE("ticket_process_state", Order.CREATED, false, PROCESS, STATE),
    BY_PROCESS_OPEN("ticket_process_open", Order.CREATED, false, PROCESS, CLOSED),
    BY_PROCESS("ticket_process", Order.CREATED, false, PROCESS),
    BY_OPEN("ticket_open", Order.CREATED, false, CLOSED),
    BY_UPDATE("ticket_updated", Order.UPDATED, false, UPDATED),
    ALL("PRIMARY", Order.CREATED, false);

    private final String index;
    private final Order order;
    private final boolean selective;
    private final Set<Filter> served;

    /**
     * @param selective any further filter may be tested row by row: few rows belong to one value, or no page looks at more of
     *     them than a {@link Stretch}
     */
    Route(String index, Order order, boolean selective, Filter... served) {
        this.index = index;
        this.order = order;
        this.selective = selective;
        this.served = served.length == 0 ? EnumSet.noneOf(Filter.class) : EnumSet.copyOf(List.of(served));
    }

    /** @param narrow whether only what names the viewer is to be found */
    static Optional<Route> find(Collection<Filter> asked, Order order, boolean narrow) {
        return Arrays.stream(values())
                .filter(route -> route.order == order && route.serves(asked) && route.serves(narrow))
                .findFirst();
    }

    private boolean serves(Collection<Filter> asked) {
        if (asked.containsAll(List.of(ASSIGNEE, UNASSIGNED)) || order != Order.CREATED && asked.contains(TEXT)) {
            return false;
        }
        return asked.containsAll(needed()) && (selective || asked.stream().allMatch(this::serves));
    }

    /** Whether the index itself leaves out what this filter does; no index does for words. */
    boolean serves(Filter filter) {
        return served.contains(filter) && filter != TEXT
                || filter == OPEN && served.contains(CLOSED)
                || order == Order.CREATED && Filter.CREATED.contains(filter);
    }

    /** One end of a stretch is enough. */
    private Set<Filter> needed() {
        Set<Filter> needed = EnumSet.noneOf(Filter.class);
        needed.addAll(served);
        needed.remove(DUE_SINCE);
        return needed;
    }

    private boolean serves(boolean narrow) {
        return narrow ? selective : this != BY_PARTY;
    }

    /** Whether so many rows may belong to one value that only a stretch of them is looked at for a page. */
    boolean isLong() {
        return switch (this) {
            case BY_PARTY, BY_FIELD, BY_TAG, BY_ASSIGNEE, BY_OVERDUE, BY_TEXT -> true;
            default -> false;
        };
    }

    /** The table with the index this way reads; the optimizer is not asked, so the cost is known. */
    String from(Collection<Filter> asked, Viewer viewer) {
        return switch (this) {
            case BY_PARTY -> along("party");
            case BY_FIELD -> along("f") + viewer.beside() + beside(asked, TAG);
            case BY_TAG -> along("g") + viewer.beside();
            default -> alone() + viewer.beside() + beside(asked, TAG, FIELD);
        };
    }

    /** What has the index, without anything that is tested beside it. */
    String alone() {
        String table = switch (this) {
            case BY_PARTY -> "ticket_party party";
            case BY_FIELD -> "ticket_field_value f";
            case BY_TAG -> "ticket_tag g";
            default -> "ticket t";
        };
        return table + " FORCE INDEX (" + index + ")";
    }

    /** What filters that lie beside the ticket are tested in, row by row. */
    static String beside(Collection<Filter> asked, Filter... beside) {
        String tables = "";
        for (Filter filter : beside) {
            if (asked.contains(filter)) {
                tables += filter == TAG
                        ? " STRAIGHT_JOIN ticket_tag g ON g.ticket_id = t.id"
                        : " STRAIGHT_JOIN ticket_field_value f ON f.ticket_id = t.id";
            }
        }
        return tables;
    }

    private String along(String alias) {
        return alone() + " STRAIGHT_JOIN ticket t ON t.id = " + alias + ".ticket_id";
    }

    /** The id as the index has it that gives the order. */
    String id() {
        return switch (this) {
            case BY_PARTY -> "party.ticket_id";
            case BY_FIELD -> "f.ticket_id";
            case BY_TAG -> "g.ticket_id";
            default -> "t.id";
        };
    }

    Order order() {
        return order;
    }

    Set<Filter> served() {
        return served;
    }
}
