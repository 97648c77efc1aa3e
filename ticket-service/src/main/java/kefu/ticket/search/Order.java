package kefu.ticket.search;

/** The orders a list can be read in; each is the order of an index, so a page costs the same however far one pages. */
enum Order {
    /** Newest first. */
    CREATED("id DESC", "id < ?"),
    /** Most urgent first, then oldest first: the work queue. */
    PRIORITY("urgency, id", "(urgency > ? OR (urgency = ? AND id > ?))"),
    /** In the order of change, for those who follow changes with {@code updatedSince}. */
    UPDATED("updated_at, id", "(updated_at > ? OR (updated_at = ? AND id > ?))"),
    /** What is due first comes first. */
    DUE("due_at, id", "(due_at > ? OR (due_at = ? AND id > ?))");

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
