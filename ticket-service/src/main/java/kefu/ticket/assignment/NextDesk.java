package kefu.ticket.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kefu.platform.identity.Caller;
import kefu.platform.operations.Columns;
import kefu.platform.problem.CommonProblem;
import kefu.ticket.listing.Listing;
import kefu.ticket.listing.Rows;
import kefu.ticket.operator.Fitness;
import kefu.ticket.ticket.HeldTicket;
import kefu.ticket.ticket.TicketBook;

/**
 * Gives operators the next ticket of a queue. Several who ask at the same moment get different tickets and wait for nobody;
 * nobody is given one he lacks the skills for, one that is withheld from him, or a complaint about himself.
 */
@ApplicationScoped
class NextDesk {

    /** So far into the queue one looks for a ticket one can do; what lies behind waits until those before it are taken. */
    private static final int DEPTH = 500;

    private static final String FREE =
            "SELECT id FROM ticket WHERE id = ? AND assignee IS NULL AND closed = FALSE" + " FOR UPDATE SKIP LOCKED";

    private final TicketBook tickets;
    private final ClaimDesk claims;
    private final Fitness fitness;
    private final Rows rows;

    NextDesk(TicketBook tickets, ClaimDesk claims, Fitness fitness, Rows rows) {
        this.tickets = tickets;
        this.claims = claims;
        this.fitness = fitness;
        this.rows = rows;
    }

    private record Waiting(UUID id, String process) {}

    @Transactional
    Optional<Lying> next(NextCommand wish, Caller who) {
        String operator = tickets.insider().operator();
        String department = Optional.ofNullable(wish.department())
                .or(() -> Optional.ofNullable(who.department()))
                .orElseThrow(() -> CommonProblem.INVALID
                        .because("您不属于任何部门，请指定部门", "You belong to no department: name one")
                        .at("/department", "required", "请指定部门", "Name one"));
        ClaimDesk.requireDepartment(department, who);
        Map<String, Boolean> skilled = new HashMap<>();
        List<Waiting> queue = rows.list(
                queue(department, operator, DEPTH),
                row -> new Waiting(Columns.uuid(row.getBytes("id")), row.getString("process")));
        return queue.stream()
                .filter(one -> skilled.computeIfAbsent(
                        one.process(), process -> fitness.isSkilled(operator, process, department)))
                .filter(one -> isFree(one.id()))
                .map(one -> tickets.hold(one.id()))
                .filter(free -> !free.facts().accuses(operator))
                .findFirst()
                .map(free -> claim(free, wish, who));
    }

    static Listing queue(String department, String operator, int most) {
        return Listing.of("t.id, t.process", "ticket t FORCE INDEX (ticket_department_queue)")
                .where("t.department = ?", department)
                .where("t.assignee IS NULL")
                .where("t.closed = FALSE")
                .notWithheldFrom(operator)
                .limited("t.urgency, t.id", most);
    }

    private boolean isFree(UUID id) {
        return !rows.query(FREE, List.of(Columns.bytes(id)), row -> true).isEmpty();
    }

    private Lying claim(HeldTicket ticket, NextCommand wish, Caller who) {
        return claims.take(ticket, wish.minutes(), who);
    }
}
