/**
 * What happens to customers when whoever looked after them leaves (离职人员客户移交, 001-④一4): each gets a successor or stands
 * among those nobody looks after, and others are told, so that he is notified and an old one asked about promises made.
 */
@NullMarked
package kefu.customer.departure;

import org.jspecify.annotations.NullMarked;
