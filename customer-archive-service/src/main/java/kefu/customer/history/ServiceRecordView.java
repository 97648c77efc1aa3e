package kefu.customer.history;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A service done, as it is shown.
 *
 * @param subjectId the ticket or the callback task
 * @param topic the ticket's process or the callback's kind
 */
public record ServiceRecordView(
        UUID id,
        ServiceKind kind,
        UUID subjectId,
        @Nullable String number,
        String topic,
        @Nullable UUID ticketId,
        @Nullable Boolean accepted,
        @Nullable Boolean signed,
        Instant happenedAt) {}
