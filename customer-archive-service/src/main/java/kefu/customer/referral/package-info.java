/** Customers who bring customers (转介绍, 001-④ 一5): claimed first, counted once and only when confirmed. */
@NullMarked
package kefu.customer.referral;

import org.jspecify.annotations.NullMarked;
