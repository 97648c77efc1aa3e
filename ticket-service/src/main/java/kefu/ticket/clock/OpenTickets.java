package kefu.ticket.clock;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import kefu.platform.operations.Columns;
import kefu.ticket.listing.Rows;
import org.jspecify.annotations.Nullable;

/** The ids of tickets that are open, a batch at a time along an index: as many rows are read as are answered. */
@ApplicationScoped
class OpenTickets {

    static final String ALL =
            "SELECT id FROM ticket FORCE INDEX (ticket_open) WHERE closed = FALSE AND id > ? ORDER BY id LIMIT ?";
    static final String OF_CUSTOMER = "SELECT id FROM ticket FORCE INDEX (ticket_customer_open)"
            + " WHERE customer_id = ? AND closed = FALSE AND id > ? ORDER BY id LIMIT ?";
    private static final UUID FIRST = new UUID(0, 0);

    private final Rows rows;

    OpenTickets(Rows rows) {
        this.rows = rows;
    }

    List<UUID> after(@Nullable UUID last, int most) {
        return ids(ALL, List.of(Columns.bytes(last == null ? FIRST : last), most));
    }

    List<UUID> of(UUID customer, @Nullable UUID last, int most) {
        return ids(OF_CUSTOMER, List.of(Columns.bytes(customer), Columns.bytes(last == null ? FIRST : last), most));
    }

    private List<UUID> ids(String sql, List<?> values) {
        return rows.query(sql, values, row -> Columns.uuid(row.getBytes(1)));
    }
}
