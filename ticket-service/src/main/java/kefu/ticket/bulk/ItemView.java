package kefu.ticket.bulk;

import java.time.Instant;
import java.util.UUID;
import kefu.platform.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * What became of one ticket of a job.
 *
 * @param problem the type of the refusal, as it would have been answered, for example {@code /problems/illegal-step}
 * @param detail its reason
 */
record ItemView(
        int seq,
        UUID ticketId,
        ItemStatus status,
        @Nullable String problem,
        @Nullable Text detail,
        @Nullable Instant at) {}
