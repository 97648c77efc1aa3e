package kefu.ticket.presence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import kefu.platform.operations.Columns;
import kefu.platform.web.Preconditions;
import kefu.ticket.listing.Rows;
import kefu.ticket.presence.Heartbeat.Doing;
import kefu.ticket.ticket.TicketBook;

/**
 * Knows who is at which ticket, on whatever replica he was heard: a heartbeat is one small row that runs out by itself. It
 * changes nothing of the ticket and is no part of its history.
 */
@ApplicationScoped
class PresenceDesk {

    private static final int MOST = 50;
    private static final String BEAT = "INSERT INTO ticket_presence (ticket_id, operator, doing, since, expires_at)"
            + " VALUES (?, ?, ?, ?, ?) ON DUPLICATE KEY UPDATE since = IF(expires_at > VALUES(since), since, VALUES(since)),"
            + " doing = VALUES(doing), expires_at = VALUES(expires_at)";
    static final String PRESENT = "SELECT operator, doing, since FROM ticket_presence FORCE INDEX (PRIMARY)"
            + " WHERE ticket_id = ? AND expires_at > ? AND operator <> ? ORDER BY operator LIMIT " + MOST;

    private final TicketBook tickets;
    private final PresencePolicies policies;
    private final Rows rows;
    private final Preconditions preconditions;
    private final Clock clock;

    PresenceDesk(TicketBook tickets, PresencePolicies policies, Rows rows, Preconditions preconditions, Clock clock) {
        this.tickets = tickets;
        this.policies = policies;
        this.rows = rows;
        this.preconditions = preconditions;
        this.clock = clock;
    }

    @Transactional
    List<PresentView> beat(UUID ticket, Doing doing) {
        String me = tickets.insider().operator();
        preconditions.honour(tickets.version(ticket));
        Instant now = clock.instant();
        if (doing == Doing.GONE) {
            rows.change(
                    "DELETE FROM ticket_presence WHERE ticket_id = ? AND operator = ?",
                    List.of(Columns.bytes(ticket), me));
        } else {
            Instant expires = now.plus(Duration.ofSeconds(policies.seconds()));
            rows.change(BEAT, List.of(Columns.bytes(ticket), me, doing.name(), Columns.utc(now), Columns.utc(expires)));
        }
        return others(ticket, me, now);
    }

    @Transactional
    List<PresentView> present(UUID ticket) {
        String me = tickets.insider().operator();
        tickets.version(ticket);
        return others(ticket, me, clock.instant());
    }

    private List<PresentView> others(UUID ticket, String me, Instant now) {
        return rows.query(
                PRESENT,
                List.of(Columns.bytes(ticket), Columns.utc(now), me),
                row -> new PresentView(
                        row.getString("operator"),
                        Doing.valueOf(row.getString("doing")),
                        Columns.instant(Objects.requireNonNull(row.getObject("since", LocalDateTime.class)))));
    }

    /** How many had run out. */
    int forgetBefore(Instant moment, int most) {
        return rows.change(
                "DELETE FROM ticket_presence WHERE expires_at < ? ORDER BY expires_at LIMIT ?",
                List.of(Columns.utc(moment), most));
    }
}
