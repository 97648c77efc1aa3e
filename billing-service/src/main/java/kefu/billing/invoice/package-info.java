/** Invoices: what a customer owes, until when, and how much of it is paid. */
@org.jspecify.annotations.NullMarked
package kefu.billing.invoice;
