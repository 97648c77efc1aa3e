package kefu.ticket.ticket;

import kefu.platform.process.CaseState;

/**
 * The state of a ticket that went into another one. No definition names it, so no step leads out of it; it ends when the
 * merge is undone.
 */
public final class Merged {

    public static final String STATE = "MERGED";

    private Merged() {}

    public static boolean is(CaseState state) {
        return state.closed() && STATE.equals(state.state());
    }
}
