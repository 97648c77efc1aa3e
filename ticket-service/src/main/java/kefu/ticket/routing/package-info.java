/** Rules of the complaint process that look beyond the one ticket. */
@NullMarked
package kefu.ticket.routing;

import org.jspecify.annotations.NullMarked;
