package kefu.gateway.feed;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Callers who wait for the next change: they cost no thread, and only those whom it concerns are woken. */
@ApplicationScoped
class Waiting {

    private final Tail tail;
    private final int most;
    private final AtomicInteger now = new AtomicInteger();
    private final Set<CompletableFuture<Void>> sleepers = ConcurrentHashMap.newKeySet();

    Waiting(Tail tail, FeedConfig config) {
        this.tail = tail;
        this.most = config.mostWaiting();
    }

    /** A replica that leaves lets nobody wait; whoever comes again goes on at another. */
    void wake(@Observes ShutdownDelayInitiatedEvent announced) {
        sleepers.forEach(sleeper -> sleeper.complete(null));
    }

    /** Ends with the first change after the position that is wanted, with patience, or at once if too many wait already. */
    Uni<Void> until(long position, Predicate<Heard> wanted, Duration patience) {
        CompletableFuture<Void> woken = new CompletableFuture<>();
        Consumer<List<Heard>> listener = fresh -> {
            if (fresh.stream().anyMatch(wanted)) {
                woken.complete(null);
            }
        };
        if (now.incrementAndGet() > most) {
            now.decrementAndGet();
            return Uni.createFrom().voidItem();
        }
        Optional<List<Heard>> missed = tail.join(position, listener);
        if (missed.isEmpty() || missed.get().stream().anyMatch(wanted)) {
            woken.complete(null);
        }
        sleepers.add(woken);
        woken.completeOnTimeout(null, patience.toMillis(), TimeUnit.MILLISECONDS);
        return Uni.createFrom().completionStage(woken).onTermination().invoke(() -> {
            tail.leave(listener);
            sleepers.remove(woken);
            now.decrementAndGet();
        });
    }
}
