/** Tickets that turn out to be one, and a ticket that turns out to be two: merging, undoing it, splitting. */
@NullMarked
package kefu.ticket.merging;

import org.jspecify.annotations.NullMarked;
