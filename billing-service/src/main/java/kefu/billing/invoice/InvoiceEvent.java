package kefu.billing.invoice;

/**
 * What happens to an invoice, told to the other desks of this service in the same transaction, so that none of them can
 * miss it.
 */
public sealed interface InvoiceEvent {

    Invoice invoice();

    /** It was issued; credit the customer has may pay it. */
    record Issued(Invoice invoice) implements InvoiceEvent {}

    /** It is paid in full. */
    record Settled(Invoice invoice) implements InvoiceEvent {}

    /** It had been paid in full and is open again: a payment was reversed. */
    record Reopened(Invoice invoice) implements InvoiceEvent {}

    /** It is about to be void; what was paid on it is to be given back first. */
    record Voiding(Invoice invoice, String operator) implements InvoiceEvent {}

    /** It is void. */
    record Voided(Invoice invoice, String reason) implements InvoiceEvent {}

    /** The last day of payment has passed and it is not paid in full; credit the customer has may still pay it. */
    record Unpaid(Invoice invoice) implements InvoiceEvent {}

    /** It is late, and nothing the customer has in credit could pay it. */
    record FellOverdue(Invoice invoice) implements InvoiceEvent {}
}
