package kefu.platform.outbox;

import jakarta.inject.Singleton;
import kefu.platform.operations.Nudge;

/** Tells the relay of this replica that there is something to send. */
@Singleton
public class RelayNudge {

    private final Nudge nudge = new Nudge();

    public void now() {
        nudge.now();
    }

    Nudge nudge() {
        return nudge;
    }
}
