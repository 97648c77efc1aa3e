/** The clocks of a ticket: warnings, breaches, and the explanation of a due date. */
@NullMarked
package kefu.ticket.clock;

import org.jspecify.annotations.NullMarked;
