/** Quarter totals a customer's class is computed from (001-④七): money received and revenue. */
@org.jspecify.annotations.NullMarked
package kefu.billing.revenue;
