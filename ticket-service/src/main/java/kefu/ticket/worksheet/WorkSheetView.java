package kefu.ticket.worksheet;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A work sheet as clients see it.
 *
 * @param overdue the time to answer has passed and there is no answer
 * @param urges how often the department was urged
 */
record WorkSheetView(
        UUID id,
        UUID ticketId,
        String department,
        String content,
        WorkSheetStatus status,
        boolean overdue,
        int urges,
        String issuedBy,
        Instant issuedAt,
        Instant replyBy,
        @Nullable Instant urgedAt,
        @Nullable String reply,
        @Nullable String repliedBy,
        @Nullable Instant repliedAt) {

    /** It was answered, but after its time. */
    @JsonProperty
    boolean late() {
        return repliedAt != null && repliedAt.isAfter(replyBy);
    }
}
