/** What every desk of the billing office shares: the business day, spoken numbers, quantities, policies, refusals. */
@org.jspecify.annotations.NullMarked
package kefu.billing.office;
