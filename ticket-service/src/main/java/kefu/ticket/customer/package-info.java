/** Class and contracts of each customer, as customer-archive-service tells them: class A means a dedicated handler. */
@NullMarked
package kefu.ticket.customer;

import org.jspecify.annotations.NullMarked;
