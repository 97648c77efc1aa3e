package kefu.ticket.search;

import java.util.List;
import java.util.Set;

/** What a list of tickets can be narrowed by. */
enum Filter {
    PROCESS("process", "process = ?"),
    STATE("state", "state = ?"),
    CUSTOMER("customerId", "customer_id = ?"),
    ASSIGNEE("assignee", "assignee = ?"),
    /** No value: nobody has it. */
    UNASSIGNED("unassigned", "assignee IS NULL"),
    DEPARTMENT("department", "department = ?"),
    CHANNEL("channel", "channel = ?"),
    EXTERNAL_ID("externalId", "external_id = ?"),
    /** Whose external id it is, where somebody looks for his own only. */
    EXTERNAL_KEEPER("externalId", "external_keeper = ?"),
    TAG("tag", "g.tag = ?"),
    /** A value of a field the house asks for, see {@link FieldValue}. */
    FIELD("customField", "f.field_key = ? AND f.value = ?"),
    OVERDUE("overdue", "overdue = ?"),
    ON_TIME("overdue", "overdue = ?"),
    /** No condition but a place to find tickets in, see {@link Hits}. */
    TEXT("q", ""),
    UPDATED("updatedSince", "updated_at >= ?"),
    PARENT("parentId", "parent_id = ?"),
    CLOSED("closed", "closed = ?"),
    /** Beside {@link #CLOSED} where that is false: of what is open there is never much. */
    OPEN("closed", "closed = ?"),
    PRIORITY("priority", "urgency = ?"),
    /** Ids are time-ordered: a stretch of time is a stretch of every index that ends in them. */
    CREATED_SINCE("createdSince", "t.id >= ?"),
    CREATED_BEFORE("createdBefore", "t.id < ?"),
    DUE_SINCE("dueSince", "due_at >= ?"),
    DUE_BEFORE("dueBefore", "due_at < ?");

    /** A stretch of ids goes with everything that is read in the order of ids. */
    static final Set<Filter> CREATED = Set.of(CREATED_SINCE, CREATED_BEFORE);

    private final String parameter;
    private final String condition;

    Filter(String parameter, String condition) {
        this.parameter = parameter;
        this.condition = condition;
    }

    String parameter() {
        return parameter;
    }

    String condition() {
        return condition;
    }

    /** What stands in its condition for a value that is asked for. */
    List<Object> values(Object asked) {
        return switch (asked) {
            case FieldValue(var key, var text) -> List.of(key, text);
            default -> this == UNASSIGNED ? List.of() : List.of(asked);
        };
    }
}
