package kefu.ticket.teamwork;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A ticket another one hangs together with.
 *
 * @param kind PARENT, CHILD, DUPLICATE_OF, DUPLICATED_BY or RELATED, seen from the ticket asked about
 */
record LinkView(
        String kind,
        UUID ticketId,
        String number,
        String process,
        String state,
        boolean closed,
        @Nullable String subject) {}
