package kefu.customer.secrecy;

/** How an attempt to read a file ended. */
public enum AccessOutcome {
    /** Read in clear. */
    GRANTED,
    /** Read with phone, e-mail and identity numbers masked. */
    MASKED,
    /** Refused, for the role or for the grade. */
    REFUSED
}
