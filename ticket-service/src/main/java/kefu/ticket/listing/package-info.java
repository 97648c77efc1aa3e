/** Lists beside that of tickets: each page is one statement over one named index, whatever the size of the table. */
@NullMarked
package kefu.ticket.listing;

import org.jspecify.annotations.NullMarked;
