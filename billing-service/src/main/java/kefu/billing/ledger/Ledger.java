package kefu.billing.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import kefu.billing.office.BusinessDay;
import kefu.billing.office.Filter;
import kefu.platform.id.Uuid7;
import kefu.platform.web.Paging;

/** The books. All that can be done to them is to read them and to post a balanced movement in the transaction causing it. */
@ApplicationScoped
public class Ledger {

    private final JournalEntries entries;
    private final BusinessDay day;

    Ledger(JournalEntries entries, BusinessDay day) {
        this.entries = entries;
        this.day = day;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void post(Movement movement, Occasion occasion) {
        entries.persist(new JournalEntry(Uuid7.at(day.now()), movement, occasion, day.now()));
    }

    @Transactional
    List<JournalEntryView> list(Filter filter, Paging paging) {
        return filter.newestFirst(entries, paging).stream()
                .map(JournalEntry::view)
                .toList();
    }
}
