package kefu.platform.outbox;

import jakarta.inject.Singleton;
import kefu.platform.operations.Nudge;

/** Tells the relay of this replica that there is something to send. */
@Singleton
class RelayNudge {

    private final Nudge nudge = new Nudge();

    void now() {
        nudge.now();
    }

    Nudge nudge() {
        return nudge;
    }
}
