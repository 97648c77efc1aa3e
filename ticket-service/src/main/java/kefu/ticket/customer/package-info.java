/** The class of each customer, as customer-archive-service tells it: A means a dedicated handler. */
@NullMarked
package kefu.ticket.customer;

import org.jspecify.annotations.NullMarked;
