package kefu.platform.web;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Forgets stored answers after the published time (72 hours), a bounded batch at a time. */
@ApplicationScoped
class IdempotencyCleaning {

    private static final int BATCH = 1_000;

    private final IdempotencyRecords records;
    private final Clock clock;
    private final Duration kept;

    IdempotencyCleaning(
            IdempotencyRecords records,
            Clock clock,
            @ConfigProperty(name = "kefu.idempotency.kept", defaultValue = "PT72H") Duration kept) {
        this.records = records;
        this.clock = clock;
        this.kept = kept;
    }

    @Scheduled(
            every = "{kefu.idempotency.cleaning}",
            delayed = "1m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void forget() {
        LocalDateTime before = LocalDateTime.ofInstant(clock.instant().minus(kept), ZoneOffset.UTC);
        int gone;
        do {
            gone = QuarkusTransaction.requiringNew().call(() -> records.forgetBefore(before, BATCH));
        } while (gone == BATCH);
    }
}
