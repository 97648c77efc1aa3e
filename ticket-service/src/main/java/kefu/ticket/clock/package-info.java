/** The clocks of a ticket: warnings, breaches, the explanation of a due date, what if, and changes of calendar or class. */
@NullMarked
package kefu.ticket.clock;

import org.jspecify.annotations.NullMarked;
