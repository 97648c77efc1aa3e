package kefu.ticket.duty;

/** Where an operator is at a moment, as far as the house has written it down. */
public enum DutyStatus {
    /** His shift is running. */
    ON_DUTY,
    /** A published roster says when he works, and it is not now. */
    OFF_SHIFT,
    /** His leave slip is signed. */
    ON_LEAVE,
    /** No published roster says when he works; nobody can hold that against him. */
    UNKNOWN;

    /** It is written down that he is not there. */
    public boolean isAbsent() {
        return this == OFF_SHIFT || this == ON_LEAVE;
    }
}
