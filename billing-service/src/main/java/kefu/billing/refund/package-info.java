/** Refunds (退款): money a customer has in credit goes back to him, out of the payments it came from. */
@org.jspecify.annotations.NullMarked
package kefu.billing.refund;
