/** Each customer's running account: what he was billed, what he paid, what is open and what he has in credit. */
@org.jspecify.annotations.NullMarked
package kefu.billing.receivable;
