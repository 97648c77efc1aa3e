package kefu.callback.task;

import io.quarkus.panache.common.Parameters;
import java.time.Instant;
import java.util.UUID;
import kefu.callback.CallbackProblem;
import org.jspecify.annotations.Nullable;

/**
 * Which callbacks a list shows. One ticket, customer or plan may be combined with anything, because its callbacks are
 * few; otherwise only combinations that an index answers are accepted.
 *
 * @param open true leaves out what is completed or cancelled, false shows only that
 * @param dueBefore exclusive
 */
public record TaskFilter(
        @Nullable UUID ticketId,
        @Nullable UUID customerId,
        @Nullable UUID planId,
        @Nullable String assignee,
        @Nullable CallbackKind kind,
        @Nullable CallbackStatus state,
        @Nullable Boolean open,
        @Nullable Instant dueBefore) {

    public TaskFilter {
        boolean few = ticketId != null || customerId != null || planId != null;
        if (!few && assignee != null && kind != null) {
            throw notTogether("assignee", "kind");
        }
        if (!few && state != null && open != null) {
            throw notTogether("state", "open/overdue");
        }
    }

    private static RuntimeException notTogether(String one, String other) {
        return CallbackProblem.FILTER_NOT_INDEXED
                .because(one + " 与 " + other + " 不能同时筛选", one + " and " + other + " cannot be combined here")
                .at("?" + one, "not-together", "请只用其中之一，或加上 customerId", "Use one of them, or add customerId");
    }

    /** The index a page is read along. */
    String index() {
        if (ticketId != null || customerId != null || planId != null) {
            return "callback_task_" + (ticketId != null ? "ticket" : customerId != null ? "customer" : "plan");
        }
        String whose = assignee != null ? "_assignee" : kind != null ? "_kind" : "";
        String narrowed = state != null ? "_state" : open != null ? "_closed" : "";
        String name = whose + narrowed;
        return "callback_task" + (name.isEmpty() ? "_due" : name);
    }

    String conditions(Parameters values) {
        StringBuilder where = new StringBuilder("1 = 1");
        add(where, values, "origin.ticketId", ticketId);
        add(where, values, "origin.customerId", customerId);
        add(where, values, "origin.planId", planId);
        add(where, values, "nextCall.assignee", assignee);
        add(where, values, "origin.kind", kind);
        add(where, values, "state", state);
        add(where, values, "closed", open == null ? null : !open);
        if (dueBefore != null) {
            where.append(" and deadline.dueAt < :dueBefore");
            values.and("dueBefore", dueBefore);
        }
        return where.toString();
    }

    private static void add(StringBuilder where, Parameters values, String column, @Nullable Object value) {
        if (value != null) {
            String name = column.substring(column.indexOf('.') + 1);
            where.append(" and ").append(column).append(" = :").append(name);
            values.and(name, value);
        }
    }

    /** Where the page before ended. */
    public record After(@Nullable Instant dueAt, @Nullable UUID id) {

        public static final After NOTHING = new After(null, null);

        /** Two ranges of an index, those due at the same moment and those due later: MySQL uses none to compare pairs. */
        String condition(Parameters values) {
            if (dueAt == null || id == null) {
                return "";
            }
            values.and("lastDue", dueAt).and("lastId", id);
            return " and (deadline.dueAt = :lastDue and id > :lastId or deadline.dueAt > :lastDue)";
        }
    }
}
