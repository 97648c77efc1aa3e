package kefu.ticket.reply;

import java.time.Instant;
import java.util.UUID;

/** A message the customer sees; it is never changed, a correction is a further one. */
record ReplyView(UUID id, UUID ticketId, String author, boolean byCustomer, Instant at, String text) {}
