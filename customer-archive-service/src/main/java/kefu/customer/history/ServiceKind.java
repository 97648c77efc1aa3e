package kefu.customer.history;

/** What kind of service was done. */
public enum ServiceKind {
    TICKET,
    CALLBACK
}
