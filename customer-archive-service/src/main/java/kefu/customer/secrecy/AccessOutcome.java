package kefu.customer.secrecy;

/** How an attempt to read a file ended. */
public enum AccessOutcome {
    /** Read in clear. */
    GRANTED,
    /** Read with phone, e-mail and identity numbers masked. */
    MASKED,
    /** Refused, for the role or for the grade. */
    REFUSED,
    /** Taken out by a manager with a loan card. */
    BORROWED,
    /** Brought back. */
    RETURNED,
    /** Not brought back, because it was lost. */
    LOST,
    /** Destroyed after three approvals. */
    DESTROYED
}
