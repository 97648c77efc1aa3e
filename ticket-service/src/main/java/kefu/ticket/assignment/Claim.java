package kefu.ticket.assignment;

import java.time.Instant;
import java.util.UUID;

/**
 * That an operator took a ticket from the queue.
 *
 * @param leaseUntil if he has done nothing with it by then, it goes back
 * @param line of the ticket's history that says so; what he does later stands behind it
 */
record Claim(UUID ticketId, String operator, Instant claimedAt, Instant leaseUntil, int line) {}
