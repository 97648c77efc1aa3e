package kefu.ticket.presence;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.IntSupplier;
import kefu.ticket.reply.Drafts;

/** Removes rows that mean nothing any more, a bounded batch at a time; nothing depends on when. */
@ApplicationScoped
class Forgetting {

    private static final int BATCH = 1_000;

    private final PresenceDesk presence;
    private final Drafts drafts;
    private final PresencePolicies policies;
    private final Clock clock;

    Forgetting(PresenceDesk presence, Drafts drafts, PresencePolicies policies, Clock clock) {
        this.presence = presence;
        this.drafts = drafts;
        this.policies = policies;
        this.clock = clock;
    }

    @Scheduled(every = "{kefu.presence.forgetting}", delayed = "2m", concurrentExecution = ConcurrentExecution.SKIP)
    void forget() {
        Instant now = clock.instant();
        batches(() -> presence.forgetBefore(now, BATCH));
        Instant old = now.minus(Duration.ofDays(policies.draftDays()));
        batches(() -> drafts.forgetBefore(old, BATCH));
    }

    private static void batches(IntSupplier batch) {
        int gone;
        do {
            gone = QuarkusTransaction.requiringNew().call(batch::getAsInt);
        } while (gone == BATCH);
    }
}
