package kefu.customer.matter;

import kefu.platform.process.Outcome;

/** What follows in the archive from opening a matter of a process or taking one of its steps, in the same transaction. */
interface Consequence {

    /** The process it belongs to. */
    String process();

    void follow(Matter matter, Outcome outcome);
}
