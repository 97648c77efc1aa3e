package kefu.billing.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import kefu.billing.office.BusinessDay;
import kefu.platform.id.Uuid7;

/** The books. The only thing that can be done to them is to post a balanced movement, in the transaction that causes it. */
@ApplicationScoped
public class Ledger {

    private final JournalEntries entries;
    private final BusinessDay day;

    Ledger(JournalEntries entries, BusinessDay day) {
        this.entries = entries;
        this.day = day;
    }

    public void post(Movement movement, Occasion occasion) {
        entries.persist(new JournalEntry(Uuid7.at(day.now()), movement, occasion, day.now()));
    }
}
