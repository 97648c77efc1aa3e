/** Working together on a ticket: notes among colleagues, who watches it, tags, and how tickets hang together. */
@NullMarked
package kefu.ticket.teamwork;

import org.jspecify.annotations.NullMarked;
