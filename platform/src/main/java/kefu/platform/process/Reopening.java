package kefu.platform.process;

/** What becomes of a stopped clock when a step reopens the case; a clock that says nothing stays stopped. */
public enum Reopening {
    /** Goes on where it stopped; the time in between counts as a pause. */
    CONTINUE,
    /** Begins anew with its whole length. */
    RESTART
}
