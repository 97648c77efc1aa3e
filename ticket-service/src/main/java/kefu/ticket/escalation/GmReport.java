package kefu.ticket.escalation;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something the general manager was told.
 *
 * @param by who told him
 * @param matter what he was told; of a ticket that stays late the clock
 */
record GmReport(
        UUID ticket,
        GmReason reason,
        String by,
        Instant at,
        @Nullable String matter) {}
