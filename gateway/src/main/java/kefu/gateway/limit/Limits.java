package kefu.gateway.limit;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.jboss.logging.Logger;

/**
 * Decides whether a caller may go on. Exact over all replicas: each spends only tokens that it took from the one shared bucket
 * before, and gives back what its caller leaves unused. On the way of a request there is no question to the database unless
 * this replica has run out of tokens.
 */
@ApplicationScoped
public class Limits {

    private static final Logger LOG = Logger.getLogger(Limits.class);
    private static final long IDLE = Duration.ofSeconds(10).toNanos();

    private final TokenStore store;
    private final Executor worker;
    private final LongSupplier nanos;
    private final Map<String, Allowance> allowances = new ConcurrentHashMap<>();

    @Inject
    Limits(SharedBuckets store) {
        this(store, Infrastructure.getDefaultWorkerPool(), System::nanoTime);
    }

    Limits(TokenStore store, Executor worker, LongSupplier nanos) {
        this.store = store;
        this.worker = worker;
        this.nanos = nanos;
    }

    /**
     * Charges a caller. The verdict comes at once in most cases, otherwise from another thread as soon as the shared bucket
     * has answered.
     */
    public void charge(String key, int perMinute, int cost, Consumer<Verdict> then) {
        long now = nanos.getAsLong();
        Allowance allowance = allowances.compute(
                key,
                (_, known) -> known == null || known.perMinute() != perMinute ? new Allowance(perMinute, now) : known);
        if (allowance.charge(cost, now, then)) {
            worker.execute(() -> ask(key, allowance));
        }
    }

    private void ask(String key, Allowance allowance) {
        long wanted = allowance.wanted();
        TokenStore.Taken taken;
        try {
            taken = store.take(key, allowance.perMinute(), wanted);
        } catch (RuntimeException fault) {
            // A limit that cannot be kept must not keep anybody out.
            LOG.error("A limit cannot be kept", fault);
            taken = new TokenStore.Taken(wanted, allowance.perMinute());
        }
        allowance.taken(taken, nanos.getAsLong());
    }

    /** Gives back what callers left unused who have gone, or go on at another replica. */
    @Scheduled(every = "5s", delayed = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void giveBack() {
        giveBack(nanos.getAsLong() - IDLE);
    }

    @PreDestroy
    void giveAllBack() {
        giveBack(nanos.getAsLong());
    }

    private void giveBack(long idleSince) {
        allowances.forEach((key, allowance) -> {
            long unused = allowance.idleSince(idleSince);
            if (unused >= 0) {
                allowances.remove(key, allowance);
                if (unused > 0) {
                    store.putBack(key, allowance.perMinute(), unused);
                }
            }
        });
    }
}
