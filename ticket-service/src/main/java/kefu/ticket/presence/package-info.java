/** Who is looking at a ticket or typing on it, and the forgetting of what only matters for a while. */
@NullMarked
package kefu.ticket.presence;

import org.jspecify.annotations.NullMarked;
