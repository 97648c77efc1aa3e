/** Orders (订单): by which time of day something has to be done. */
@NullMarked
package kefu.ticket.order;

import org.jspecify.annotations.NullMarked;
