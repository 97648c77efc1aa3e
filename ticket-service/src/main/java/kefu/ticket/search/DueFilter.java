package kefu.ticket.search;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tickets due in a stretch of time: all, those of one assignee, or those of one department, each with its index. */
record DueFilter(
        Instant from,
        Instant until,
        @Nullable String assignee,
        @Nullable String department) {

    String index() {
        return assignee != null ? "ticket_assignee_due" : department != null ? "ticket_department_due" : "ticket_due";
    }

    String column() {
        return assignee != null ? "assignee" : "department";
    }

    Optional<String> whose() {
        return Optional.ofNullable(assignee).or(() -> Optional.ofNullable(department));
    }
}
