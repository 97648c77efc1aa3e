package kefu.platform.transfer;

import jakarta.inject.Singleton;
import kefu.platform.operations.AfterCommit;
import kefu.platform.operations.Nudge;

/** Wakes the work on imports in this replica once a file is whole; the other replicas look by themselves. */
@Singleton
class ImportNudge {

    private final AfterCommit afterCommit;
    private final Nudge nudge = new Nudge();

    ImportNudge(AfterCommit afterCommit) {
        this.afterCommit = afterCommit;
    }

    void afterCommit() {
        afterCommit.once(ImportNudge.class, nudge::now);
    }

    Nudge nudge() {
        return nudge;
    }
}
