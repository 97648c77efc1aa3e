package kefu.ticket.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kefu.platform.operations.Columns;
import kefu.platform.problem.CommonProblem;
import kefu.platform.visibility.Condition;
import kefu.platform.web.Paging;
import kefu.ticket.ticket.TicketVisibility;
import org.jspecify.annotations.Nullable;

/**
 * A page of rows as a statement. The index it reads is named in its FROM and its order is that of the index, so a page
 * costs the same however many rows there are and however far one pages.
 */
public final class Listing {

    private final String select;
    private final List<String> conditions = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();
    private String end = "";

    private Listing(String select) {
        this.select = select;
    }

    /** Columns of a table with the index to read, such as {@code work_sheet w FORCE INDEX (…) STRAIGHT_JOIN ticket t ON …}. */
    public static Listing of(String columns, String from) {
        return new Listing("SELECT " + columns + " FROM " + from);
    }

    /** Several pages of the same columns as one, each read from its own index; in an order by those columns, so many rows. */
    public static Listing all(List<Listing> parts, String order, int most) {
        if (parts.size() == 1) {
            return parts.getFirst();
        }
        List<String> each = parts.stream().map(Listing::sql).toList();
        Listing union = new Listing("(" + String.join(") UNION ALL (", each) + ")");
        parts.forEach(part -> union.values.addAll(part.values));
        return union.limited(order, most);
    }

    public Listing where(String condition, Object... given) {
        conditions.add(condition);
        values.addAll(List.of(given));
        return this;
    }

    /** Only if there is such a value. */
    public Listing whereGiven(String condition, @Nullable Object given) {
        return given == null ? this : where(condition, given);
    }

    /** Leaves out what belongs to a ticket ({@code t}) that is withheld from him; what belongs to none stays. */
    public Listing notWithheldFrom(String operator) {
        Condition kept = TicketVisibility.notWithheldFrom(operator);
        return where(kept.text(), kept.values().toArray());
    }

    /** Ids are time-ordered: the newest first, from where the page before ended. */
    public Listing newestFirst(String id, Paging paging) {
        return page(id, id + " < ?", " DESC", paging);
    }

    public Listing oldestFirst(String id, Paging paging) {
        return page(id, id + " > ?", "", paging);
    }

    private Listing page(String id, String beyond, String direction, Paging paging) {
        UUID after = after(paging);
        if (after != null) {
            where(beyond, (Object) Columns.bytes(after));
        }
        return limited(id + direction, paging.fetch());
    }

    /** In an order of its own, so many rows. */
    public Listing limited(String order, int most) {
        end = " ORDER BY " + order + " LIMIT ?";
        values.add(most);
        return this;
    }

    public String sql() {
        String where = conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
        return select + where + end;
    }

    public List<Object> values() {
        return List.copyOf(values);
    }

    private static @Nullable UUID after(Paging paging) {
        List<String> keys = paging.after();
        try {
            return keys.isEmpty() ? null : UUID.fromString(keys.getLast());
        } catch (IllegalArgumentException otherList) {
            throw CommonProblem.INVALID
                    .because("游标不属于此列表", "The cursor belongs to another list")
                    .at("?cursor", "bad-cursor", "请使用上一页返回的 next", "Use the next of the previous page");
        }
    }
}
