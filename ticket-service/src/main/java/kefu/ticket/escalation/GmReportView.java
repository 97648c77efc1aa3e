package kefu.ticket.escalation;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the general manager was told, and what has become of it.
 *
 * @param matter what he was told; of a ticket that stays late the clock
 * @param state where the ticket is now
 */
record GmReportView(
        UUID id,
        GmReason reason,
        @Nullable String matter,
        String reportedBy,
        Instant reportedAt,
        UUID ticketId,
        String number,
        String process,
        @Nullable String subject,
        String state,
        boolean closed) {}
