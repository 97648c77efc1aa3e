package kefu.gateway.route;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** So many at the same time and not one more, however many ask at once: who finds no place left is told so, nobody waits. */
final class Places {

    private final int most;
    private final AtomicInteger taken = new AtomicInteger();

    Places(int most) {
        this.most = most;
    }

    /** Nothing if all are taken. */
    Optional<Place> take() {
        int before;
        do {
            before = taken.get();
            if (before >= most) {
                return Optional.empty();
            }
        } while (!taken.compareAndSet(before, before + 1));
        return Optional.of(new Place());
    }

    /** One that was taken; it is free again once, however often that is said. */
    final class Place {

        private final AtomicBoolean held = new AtomicBoolean(true);

        void giveBack() {
            if (held.compareAndSet(true, false)) {
                taken.decrementAndGet();
            }
        }
    }
}
