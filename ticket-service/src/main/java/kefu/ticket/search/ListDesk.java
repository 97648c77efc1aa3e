package kefu.ticket.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kefu.platform.operations.Columns;
import kefu.ticket.listing.Rows;
import kefu.ticket.ticket.TicketFacts;
import org.jspecify.annotations.Nullable;

/** Reads pages of tickets straight from their rows: a list changes nothing, so no entity is made of them. */
@ApplicationScoped
class ListDesk {

    /** As many in one stretch, and it is no use to gather all. */
    private static final int COMMON = 3;

    private final Rows rows;

    ListDesk(Rows rows) {
        this.rows = rows;
    }

    /**
     * What a page holds.
     *
     * @param reached where looking ended before the page was full, though there is more
     */
    record Found(List<TicketFacts> rows, @Nullable UUID reached) {}

    /** What is left to look for in the full-text index is rare: it was in hardly any of the tickets that were looked through. */
    @Transactional
    Found page(TicketList list) {
        UUID last = list.stretch().flatMap(this::last).orElse(null);
        List<TicketFacts> rows = query(last == null ? list : list.until(last), TicketRows::facts);
        if (last == null || rows.size() == list.fetch()) {
            return new Found(rows, null);
        }
        Optional<TicketList> rare = rows.size() >= COMMON ? Optional.empty() : rare(list);
        return rare.map(all -> new Found(query(all, TicketRows::facts), null)).orElseGet(() -> new Found(rows, last));
    }

    /** For whoever reads them all: as many as the list asks for, however far they lie apart. */
    @Transactional
    List<TicketFacts> find(TicketList list) {
        return query(rare(list).orElse(list), TicketRows::facts);
    }

    /** Of rows that are no more than their ids, as {@link #find}. */
    @Transactional
    List<UUID> ids(TicketList list) {
        return query(rare(list).orElse(list), row -> Columns.uuid(row.getBytes(1)));
    }

    private Optional<UUID> last(Stretch stretch) {
        return rows.query(stretch.sql(), stretch.parameters(), row -> Columns.uuid(row.getBytes(1))).stream()
                .findFirst();
    }

    private Optional<TicketList> rare(TicketList list) {
        return list.rare().filter(rare -> isRare(rare.words())).map(TicketList.Rare::list);
    }

    private boolean isRare(Looked words) {
        Sample sample =
                rows.query(Sample.ENDS, List.of(), row -> Sample.of(row, words)).getFirst();
        return rows.query(sample.sql(), sample.parameters(), row -> row.getInt(1))
                        .getFirst()
                == 0;
    }

    private <T> List<T> query(TicketList list, Rows.Reader<T> reader) {
        return rows.query(list.sql(), list.parameters(), reader);
    }
}
