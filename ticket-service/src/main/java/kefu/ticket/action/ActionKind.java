package kefu.ticket.action;

import java.util.Set;

/** The kinds of things that can be done, each with what it needs and what goes with it. */
public enum ActionKind {
    /** A step of the process. */
    STEP(Set.of("step"), Set.of("form", "comment"), false),
    /** The one step that closes the ticket, whatever its process calls it. */
    CLOSE(Set.of(), Set.of("form", "comment"), false),
    TAG(Set.of("tag"), Set.of(), true),
    UNTAG(Set.of("tag"), Set.of(), true),
    /** A note for colleagues. */
    NOTE(Set.of("text"), Set.of(), false),
    /** Lies with the assignee from now on, or waits in the queue if none is named. */
    ASSIGN(Set.of(), Set.of("assignee", "comment"), true),
    /** Goes into another ticket and is closed. */
    MERGE(Set.of("into"), Set.of("confirmOtherCustomer", "comment"), true);

    private final Set<String> needed;
    private final Set<String> possible;
    private final boolean undoable;

    ActionKind(Set<String> needed, Set<String> possible, boolean undoable) {
        this.needed = needed;
        this.possible = possible;
        this.undoable = undoable;
    }

    Set<String> needed() {
        return needed;
    }

    Set<String> possible() {
        return possible;
    }

    /** Whether what it did can be taken back. */
    public boolean undoable() {
        return undoable;
    }
}
