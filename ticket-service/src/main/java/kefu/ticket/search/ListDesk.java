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
        return read(list, TicketRows::facts);
    }

    /** Of rows that are no more than their ids. */
    @Transactional
    List<UUID> ids(TicketList list) {
        return read(list, row -> Columns.uuid(row.getBytes(1)));
    }

    private <T> List<T> read(TicketList list, Rows.Reader<T> reader) {
        List<T> newest = list.recent().map(first -> read(first, reader)).orElse(List.of());
        return newest.size() == list.fetch() ? newest : rows.query(list.sql(), list.parameters(), reader);
    }
}
