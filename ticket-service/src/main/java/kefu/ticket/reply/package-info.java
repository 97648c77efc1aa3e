/** What is written to the customer and by him, and what an operator has begun to write. */
@NullMarked
package kefu.ticket.reply;

import org.jspecify.annotations.NullMarked;
