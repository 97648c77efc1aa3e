/** What can be done with a ticket in one go, on many tickets at once or several things on one. */
@NullMarked
package kefu.ticket.action;

import org.jspecify.annotations.NullMarked;
