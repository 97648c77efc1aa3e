package kefu.ticket.teamwork;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A ticket another one hangs together with.
 *
 * @param kind PARENT, CHILD, DUPLICATE_OF, DUPLICATED_BY, RELATED, MERGED_INTO or MERGED_FROM, seen from the ticket asked
 *     about
 * @param via the ticket that went into the one asked about and whose link it is; absent for its own
 */
record LinkView(
        String kind,
        UUID ticketId,
        String number,
        String process,
        String state,
        boolean closed,
        @Nullable String subject,
        @Nullable UUID via) {}
