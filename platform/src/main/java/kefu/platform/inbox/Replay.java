package kefu.platform.inbox;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.List;
import kefu.platform.operations.AfterCommit;
import kefu.platform.operations.Faults;
import kefu.platform.operations.SystemWork;
import kefu.platform.outbox.RelayNudge;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Gives a parked event its effect after all, once its cause is mended: an outgoing one goes back to the outbox, an incoming
 * one is handled here and now. Effect and removal are one transaction, so a replay pressed twice acts once.
 */
@Singleton
class Replay {

    private static final Logger LOG = Logger.getLogger(Replay.class);
    private static final int PAGE = 200;

    private final ParkedEvents parked;
    private final Inbox inbox;
    private final SystemWork work;
    private final AfterCommit afterCommit;
    private final RelayNudge relay;

    Replay(ParkedEvents parked, Inbox inbox, SystemWork work, AfterCommit afterCommit, RelayNudge relay) {
        this.parked = parked;
        this.inbox = inbox;
        this.work = work;
        this.afterCommit = afterCommit;
        this.relay = relay;
    }

    /**
     * What became of one replay.
     *
     * @param reason why it stays parked, or null
     */
    record Outcome(long id, Result result, @Nullable String reason) {}

    enum Result {
        REPLAYED,
        STILL_FAILS,
        UNKNOWN
    }

    /** What became of many. */
    record Summary(int replayed, int stillFailing) {}

    Outcome one(long id) {
        Result[] result = {Result.UNKNOWN};
        try {
            work.inTransaction(() -> result[0] = replay(id));
        } catch (RuntimeException e) {
            String reason = Faults.reason(e);
            parked.stillFails(id, reason);
            return new Outcome(id, Result.STILL_FAILS, reason);
        }
        LOG.infof("Parked event %d: %s", id, result[0]);
        return new Outcome(id, result[0], null);
    }

    private Result replay(long id) {
        try {
            ParkedEvents.Held held = parked.hold(id).orElse(null);
            if (held == null) {
                return Result.UNKNOWN;
            }
            if (held.outgoing()) {
                parked.backToOutbox(id);
                afterCommit.once(RelayNudge.class, relay::now);
            } else {
                inbox.handle(held.incoming(), held.incoming().event());
                parked.remove(id);
            }
            return Result.REPLAYED;
        } catch (SQLException | Incoming.Malformed e) {
            throw new IllegalStateException("A parked event could not be replayed", e);
        }
    }

    /** Every one that is parked now, oldest first. */
    Summary all() {
        int replayed = 0;
        int stillFailing = 0;
        long after = 0;
        for (List<ParkedEvent> page = parked.list(after, PAGE); !page.isEmpty(); page = parked.list(after, PAGE)) {
            for (ParkedEvent event : page) {
                Result result = one(event.id()).result();
                replayed += result == Result.REPLAYED ? 1 : 0;
                stillFailing += result == Result.STILL_FAILS ? 1 : 0;
            }
            after = page.getLast().id();
        }
        return new Summary(replayed, stillFailing);
    }
}
