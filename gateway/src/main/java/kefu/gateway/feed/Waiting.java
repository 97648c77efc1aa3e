package kefu.gateway.feed;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
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

    Waiting(Tail tail, FeedConfig config) {
        this.tail = tail;
        this.most = config.mostWaiting();
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
        woken.completeOnTimeout(null, patience.toMillis(), TimeUnit.MILLISECONDS);
        return Uni.createFrom().completionStage(woken).onTermination().invoke(() -> {
            tail.leave(listener);
            now.decrementAndGet();
        });
    }
}
