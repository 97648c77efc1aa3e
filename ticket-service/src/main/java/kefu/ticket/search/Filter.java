package kefu.ticket.search;

/** What a list of tickets can be narrowed by. */
enum Filter {
    PROCESS("process", "process = ?"),
    STATE("state", "state = ?"),
    CUSTOMER("customerId", "customer_id = ?"),
    ASSIGNEE("assignee", "assignee = ?"),
    OVERDUE("overdue", "overdue = ?"),
    ON_TIME("overdue", "overdue = ?"),
    /** No condition but a place to find tickets in, see {@link Hits}. */
    TEXT("q", ""),
    UPDATED("updatedSince", "updated_at >= ?"),
    PARENT("parentId", "parent_id = ?"),
    CLOSED("closed", "closed = ?"),
    PRIORITY("priority", "urgency = ?");

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
}
