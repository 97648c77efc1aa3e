package kefu.callback.attempt;

import kefu.callback.task.CallbackKind;

/** What an attempt means for the callback: the manual's steps of a call (002-M9 第二条), in their order. */
enum Finding {
    /** Nobody to talk to: another time. */
    NOT_REACHED,
    /** It did not suit him: the time he wants. */
    NOT_CONVENIENT,
    /** It is not certain who answered: nothing may be said, another time. */
    NOT_IDENTIFIED,
    /** He does not accept: another agent at another time. */
    REJECTED,
    /** He accepts, but the sheet is not signed. */
    UNSIGNED,
    /** All is said, answered and, where asked for, signed. */
    CONCLUDED;

    static Finding of(NewAttempt attempt, CallbackKind kind) {
        if (attempt.outcome() != AttemptOutcome.REACHED && attempt.outcome() != AttemptOutcome.NOT_CONVENIENT) {
            return NOT_REACHED;
        }
        if (attempt.inconvenient()) {
            return NOT_CONVENIENT;
        }
        if (!attempt.identified()) {
            return NOT_IDENTIFIED;
        }
        if (Boolean.FALSE.equals(attempt.accepted())) {
            return REJECTED;
        }
        return kind.isSigned() && attempt.signature() == null ? UNSIGNED : CONCLUDED;
    }

    boolean endsTheTalk() {
        return this == CONCLUDED || this == UNSIGNED;
    }
}
