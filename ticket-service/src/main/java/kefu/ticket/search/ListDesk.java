package kefu.ticket.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import kefu.platform.operations.Columns;
import kefu.ticket.listing.Rows;
import kefu.ticket.ticket.TicketFacts;

/** Reads pages of tickets straight from their rows: a list changes nothing, so no entity is made of them. */
@ApplicationScoped
class ListDesk {

    private final Rows rows;

    ListDesk(Rows rows) {
        this.rows = rows;
    }

    @Transactional
    List<TicketFacts> find(TicketList list) {
        return rows.query(list.sql(), list.parameters(), TicketRows::facts);
    }

    /** Of rows that are no more than their ids. */
    @Transactional
    List<UUID> ids(TicketList list) {
        return rows.query(list.sql(), list.parameters(), row -> Columns.uuid(row.getBytes(1)));
    }
}
