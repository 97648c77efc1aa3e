package kefu.ticket.search;

/** The orders a list can be read in; each is the order of an index, so a page costs the same however far one pages. */
enum Order {
    /** Newest first. */
    CREATED("t.id DESC", "t.id < ?"),
    /** Most urgent first, then oldest first: the work queue. */
    PRIORITY("urgency, t.id", "(urgency > ? OR (urgency = ? AND t.id > ?))"),
    /** In the order of change, for those who follow changes with {@code updatedSince}. */
    UPDATED("updated_at, t.id", "(updated_at > ? OR (updated_at = ? AND t.id > ?))"),
    /** What is due first comes first. */
    DUE("due_at, t.id", "(due_at > ? OR (due_at = ? AND t.id > ?))");

    private final String by;
    private final String after;

    Order(String by, String after) {
        this.by = by;
        this.after = after;
    }

    String by() {
        return by;
    }

    String after() {
        return after;
    }
}
