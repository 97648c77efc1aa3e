/** What callback-service tells: a callback was signed, a solution rejected, a new demand raised. */
@NullMarked
package kefu.ticket.callback;

import org.jspecify.annotations.NullMarked;
