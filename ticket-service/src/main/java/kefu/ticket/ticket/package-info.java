/** A ticket, what is done with it and what is remembered of it. */
@NullMarked
package kefu.ticket.ticket;

import org.jspecify.annotations.NullMarked;
