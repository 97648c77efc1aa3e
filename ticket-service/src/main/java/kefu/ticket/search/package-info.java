/** Lists of tickets: every combination of filters that is allowed is served by one index, whatever the size of the table. */
@NullMarked
package kefu.ticket.search;

import org.jspecify.annotations.NullMarked;
