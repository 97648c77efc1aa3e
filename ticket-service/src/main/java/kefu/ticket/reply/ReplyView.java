package kefu.ticket.reply;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message the customer sees; it is never changed, a correction is a further one.
 *
 * @param channel which way it goes; absent where nobody has said one and the ticket has none
 */
record ReplyView(
        UUID id,
        UUID ticketId,
        String author,
        boolean byCustomer,
        Instant at,
        String text,
        @Nullable String channel) {}
