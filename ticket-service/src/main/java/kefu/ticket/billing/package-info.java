/** What billing-service tells: a charge notice was delivered, a supply is to be suspended. */
@NullMarked
package kefu.ticket.billing;

import org.jspecify.annotations.NullMarked;
