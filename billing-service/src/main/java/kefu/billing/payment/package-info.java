/** Money received: how it is spread over invoices, what remains as credit, and how it is taken back. */
@org.jspecify.annotations.NullMarked
package kefu.billing.payment;
