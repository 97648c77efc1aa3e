package kefu.platform.casework;

import kefu.platform.process.Outcome;

/** What follows in a service from opening a case of one process or taking one of its steps, in the same transaction. */
public interface Consequence<C extends StoredCase> {

    /** The process it belongs to. */
    String process();

    void follow(C stored, Outcome outcome);
}
