package kefu.ticket.reply;

import java.time.Instant;
import java.util.UUID;

/** What an operator has begun to write on a ticket; nobody else sees it. */
record DraftView(UUID id, UUID ticketId, DraftKind kind, String text, Instant updatedAt) {}
