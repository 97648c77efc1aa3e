package kefu.gateway.route;

import java.util.concurrent.atomic.AtomicInteger;

/** So many at the same time and not one more, however many ask at once: who finds no place left is told so, nobody waits. */
final class Places {

    private final int most;
    private final AtomicInteger taken = new AtomicInteger();

    Places(int most) {
        this.most = most;
    }

    /** False if all are taken. */
    boolean take() {
        int before;
        do {
            before = taken.get();
            if (before >= most) {
                return false;
            }
        } while (!taken.compareAndSet(before, before + 1));
        return true;
    }

    void giveBack() {
        taken.decrementAndGet();
    }
}
