package kefu.billing.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A journal entry as it is answered. */
public record JournalEntryView(
        UUID id,
        EntryKind kind,
        UUID customerId,
        UUID sourceId,
        LocalDate bookedOn,
        @Nullable String reason,
        Instant postedAt,
        String postedBy,
        List<PostingView> postings) {}
