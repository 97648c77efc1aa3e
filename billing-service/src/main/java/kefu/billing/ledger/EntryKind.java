package kefu.billing.ledger;

/** Why money moved in the books. */
public enum EntryKind {
    INVOICE_ISSUED,
    INVOICE_VOIDED,
    PAYMENT_RECEIVED,
    PAYMENT_REVERSED,
    /** Money received earlier pays an invoice now. */
    CREDIT_APPLIED,
    /** An invoice is void, what was paid on it is the customer's again. */
    CREDIT_RELEASED,
    /** Credit went back to the customer. */
    CREDIT_REFUNDED
}
