/** What people put together once and use again: saved views of the list of tickets, and macros. */
@NullMarked
package kefu.ticket.preset;

import org.jspecify.annotations.NullMarked;
