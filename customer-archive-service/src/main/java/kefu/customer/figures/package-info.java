/** What billing reports per customer and quarter: money received, revenue, service accounts. Absolute figures, never sums of ours. */
@NullMarked
package kefu.customer.figures;

import org.jspecify.annotations.NullMarked;
