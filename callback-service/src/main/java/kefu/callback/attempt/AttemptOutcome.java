package kefu.callback.attempt;

/** What came of ringing the customer. */
public enum AttemptOutcome {
    /** He answered and could be spoken to. */
    REACHED,
    NO_ANSWER,
    BUSY,
    WRONG_NUMBER,
    /** An answering machine or a message left with somebody else. */
    VOICEMAIL,
    /** He answered, but it did not suit him (是否方便). */
    NOT_CONVENIENT
}
