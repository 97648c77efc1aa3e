package kefu.ticket.ticket;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import kefu.platform.json.Json;
import kefu.platform.process.CaseState;
import org.jspecify.annotations.Nullable;

/**
 * The case of a ticket as the engine knows it, and the columns lists find the ticket by. Guarantees that these say nothing else:
 * the one is never written without the others.
 */
@Embeddable
class KeptCase {

    private String state;
    private boolean closed;
    private boolean overdue;
    private int urgency;

    @Column(name = "due_at")
    private @Nullable Instant dueAt;

    private @Nullable String assignee;
    private @Nullable String department;

    @Column(name = "withheld_from")
    private @Nullable String withheldFrom;

    @Column(name = "case_state")
    private String written;

    @Transient
    private @Nullable CaseState known;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected KeptCase() {}

    static KeptCase of(CaseState opened) {
        KeptCase kept = new KeptCase();
        kept.follow(opened);
        return kept;
    }

    void follow(CaseState next) {
        known = next;
        written = Json.write(next);
        state = next.state();
        closed = next.closed();
        assignee = next.assignee();
        department = next.department();
        withheldFrom = Withheld.from(next);
        overdue = TicketFacts.isOverdue(next);
        String priority = next.priority();
        urgency = priority == null ? urgency : Priority.valueOf(priority).urgency();
        dueAt = next.closed() ? null : TicketFacts.due(next);
    }

    CaseState state() {
        CaseState read = known == null ? Json.readOwn(written, CaseState.class) : known;
        known = read;
        return read;
    }

    Priority priority() {
        return Priority.ofUrgency(urgency);
    }

    /** With what the one was to do in it done by the other. */
    CaseState passedOn(String from, String to) {
        CaseState before = state();
        Map<String, String> roles = new LinkedHashMap<>(before.roles());
        Stream.of("follower", "replier").forEach(relation -> roles.replace(relation, from, to));
        return before.withRoles(roles).withAssignee(from.equals(assignee) ? to : assignee);
    }
}
