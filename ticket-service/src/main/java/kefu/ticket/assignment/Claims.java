package kefu.ticket.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import kefu.platform.operations.Columns;
import kefu.ticket.listing.Rows;

/** The claims there are, at most one a ticket; whoever changes one holds the ticket. */
@ApplicationScoped
class Claims {

    private static final String FIND =
            "SELECT ticket_id, operator, claimed_at, lease_until, line FROM ticket_claim WHERE ticket_id = ?";
    private static final String KEEP =
            "REPLACE INTO ticket_claim (correlation_id, ticket_id, operator, claimed_at, lease_until, line)"
                    + " VALUES (?, ?, ?, ?, ?, ?)";
    private static final String WORKED =
            "SELECT seq FROM ticket_history FORCE INDEX (PRIMARY) WHERE ticket_id = ? AND seq > ? AND actor = ? LIMIT 1";

    private final Rows rows;

    Claims(Rows rows) {
        this.rows = rows;
    }

    Optional<Claim> find(UUID ticket) {
        return rows.query(FIND, List.of(Columns.bytes(ticket)), Claims::claim).stream()
                .findFirst();
    }

    void keep(Claim claim) {
        rows.write(
                KEEP,
                List.of(
                        Columns.bytes(claim.ticketId()),
                        claim.operator(),
                        Columns.utc(claim.claimedAt()),
                        Columns.utc(claim.leaseUntil()),
                        claim.line()));
    }

    void remove(UUID ticket) {
        rows.change("DELETE FROM ticket_claim WHERE ticket_id = ?", List.of(Columns.bytes(ticket)));
    }

    /** Whether he has done anything with the ticket since. */
    boolean worked(Claim claim) {
        List<Object> values = List.of(Columns.bytes(claim.ticketId()), claim.line(), claim.operator());
        return !rows.query(WORKED, values, row -> row.getInt(1)).isEmpty();
    }

    private static Claim claim(ResultSet row) throws SQLException {
        return new Claim(
                Columns.uuid(row.getBytes("ticket_id")),
                row.getString("operator"),
                Columns.instant(Objects.requireNonNull(row.getObject("claimed_at", LocalDateTime.class))),
                Columns.instant(Objects.requireNonNull(row.getObject("lease_until", LocalDateTime.class))),
                row.getInt("line"));
    }
}
