package kefu.ticket.teamwork;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import kefu.platform.operations.Columns;
import kefu.platform.problem.CommonProblem;
import kefu.ticket.listing.Rows;
import kefu.ticket.ticket.HeldTicket;

/** Who watches which ticket. Nobody watches a ticket that is withheld from him. */
@ApplicationScoped
class Watchers {

    /** More would be a mailing list. */
    static final int MOST = 100;

    private final Rows rows;

    Watchers(Rows rows) {
        this.rows = rows;
    }

    /** Somebody who watches a ticket. */
    record Watcher(String operator, Instant since) {}

    /** False if he does already. */
    boolean add(HeldTicket ticket, String operator, Instant at, String pointer) {
        if (ticket.isWithheldFrom(operator)) {
            throw CommonProblem.CONFLICT
                    .because("此工单对其保密", "The ticket is withheld from him")
                    .at(pointer, "withheld", "对其保密", "Is withheld from him");
        }
        if (of(ticket.id()).size() >= MOST) {
            throw CommonProblem.CONFLICT.because("关注人过多", "A ticket has at most " + MOST + " watchers");
        }
        return rows.write(
                        "INSERT IGNORE INTO ticket_watcher (correlation_id, ticket_id, operator, since) VALUES (?, ?, ?, ?)",
                        List.of(Columns.bytes(ticket.id()), operator, Columns.utc(at)))
                > 0;
    }

    boolean remove(UUID ticket, String operator) {
        return rows.change(
                        "DELETE FROM ticket_watcher WHERE ticket_id = ? AND operator = ?",
                        List.of(Columns.bytes(ticket), operator))
                > 0;
    }

    List<Watcher> of(UUID ticket) {
        return rows.query(
                "SELECT operator, since FROM ticket_watcher FORCE INDEX (PRIMARY) WHERE ticket_id = ? ORDER BY operator",
                List.of(Columns.bytes(ticket)),
                row -> new Watcher(
                        row.getString("operator"),
                        Columns.instant(Objects.requireNonNull(row.getObject("since", LocalDateTime.class)))));
    }
}
