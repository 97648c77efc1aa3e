package kefu.ticket.bulk;

import jakarta.inject.Singleton;
import kefu.platform.operations.AfterCommit;
import kefu.platform.operations.Nudge;

/** Wakes the work on jobs in this replica once a new one is committed; the other replicas look by themselves. */
@Singleton
class BulkNudge {

    private final AfterCommit afterCommit;
    private final Nudge nudge = new Nudge();

    BulkNudge(AfterCommit afterCommit) {
        this.afterCommit = afterCommit;
    }

    void afterCommit() {
        afterCommit.once(BulkNudge.class, nudge::now);
    }

    Nudge nudge() {
        return nudge;
    }
}
