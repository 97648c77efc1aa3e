package kefu.ticket.call;

/** Where a call stands; it follows from what happened and is never set by hand. */
enum CallState {
    RINGING,
    ANSWERED,
    HOLD,
    /** Ended while it rang. */
    MISSED,
    /** Ended with nothing left to do. */
    ANSWERED_ON_CALL,
    /** The caller was told he will be called back. */
    CALLBACK_PROMISED,
    /** And was. */
    REPLIED;

    /** What happened to the call. */
    record Happened(boolean answered, boolean onHold, boolean ended, boolean promised, boolean replied) {}

    static CallState of(Happened call) {
        if (call.promised()) {
            return call.replied() ? REPLIED : CALLBACK_PROMISED;
        }
        if (!call.answered()) {
            return call.ended() ? MISSED : RINGING;
        }
        if (call.ended()) {
            return ANSWERED_ON_CALL;
        }
        return call.onHold() ? HOLD : ANSWERED;
    }
}
