package kefu.billing.ledger;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import kefu.platform.web.Traced;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * One balanced entry in the books (记账凭证): when, for which customer, because of which invoice or payment, by whom.
 * Written once; nothing in the service can change or delete it. A correction is another entry.
 */
@Entity
@Immutable
@Table(name = "journal_entry")
class JournalEntry extends Traced {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private EntryKind kind;

    @Column(name = "customer_id")
    private UUID customerId;

    @Column(name = "source_id")
    private UUID sourceId;

    @Column(name = "booked_on")
    private LocalDate bookedOn;

    private String currency;

    private @Nullable String reason;

    @Column(name = "posted_at")
    private Instant postedAt;

    @Column(name = "posted_by")
    private String postedBy;

    @Immutable
    @BatchSize(size = 200)
    @ElementCollection
    @CollectionTable(name = "journal_posting", joinColumns = @JoinColumn(name = "entry_id"))
    @OrderColumn(name = "line_no")
    private List<Posting> postings;

    @SuppressWarnings("NullAway.Init") // for Hibernate, which fills the fields
    protected JournalEntry() {}

    JournalEntry(UUID id, Movement movement, Occasion occasion, Instant postedAt) {
        this.id = id;
        this.kind = movement.kind();
        this.currency = movement.currency().getCurrencyCode();
        this.postings = new ArrayList<>(movement.postings());
        this.customerId = occasion.customerId();
        this.sourceId = occasion.sourceId();
        this.bookedOn = occasion.bookedOn();
        this.reason = occasion.reason();
        this.postedBy = occasion.operator();
        this.postedAt = postedAt;
    }

    UUID id() {
        return id;
    }

    JournalEntryView view() {
        Currency money = Currency.getInstance(currency);
        return new JournalEntryView(
                id,
                kind,
                customerId,
                sourceId,
                bookedOn,
                reason,
                postedAt,
                postedBy,
                postings.stream().map(line -> PostingView.of(line, money)).toList());
    }
}
