package kefu.customer.file;

/** Whether the customer is an institution or a person. */
public enum CustomerKind {
    ORGANISATION,
    PERSON
}
