package kefu.callback.undertaking;

import kefu.platform.process.Outcome;

/** What follows in this service from opening an undertaking or taking one of its steps, in the same transaction. */
interface Consequence {

    /** The process it belongs to. */
    String process();

    void follow(Undertaking undertaking, Outcome outcome);
}
