package kefu.billing.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import kefu.billing.office.Filter;
import kefu.platform.web.Paging;

/** Lets people look into the books. */
@ApplicationScoped
class LedgerDesk {

    private final JournalEntries entries;

    LedgerDesk(JournalEntries entries) {
        this.entries = entries;
    }

    @Transactional
    List<JournalEntryView> list(Filter filter, Paging paging) {
        return filter.newestFirst(JournalEntry.class, entries, paging).stream()
                .map(JournalEntry::view)
                .toList();
    }
}
