package kefu.gateway.limit;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;

/**
 * What one replica holds of one caller's tokens. It takes them from the shared bucket a few at a time, fewer the emptier the
 * bucket is, so that almost every request is decided without asking anybody and still no more is spent than there is: what
 * was spent before the first answer came is owed and taken from what flows in next.
 */
final class Allowance {

    /** A caller comes with this much at once before the shared bucket has answered: a third of a percent of his limit. */
    private static final int OVERDRAFT_SHARE = 300;

    /** One answer of the shared bucket serves this part of what is left in it. */
    private static final int BATCH_SHARE = 50;

    private final int perMinute;
    private final long overdraft;
    private final Deque<Waiting> waiting = new ArrayDeque<>();
    private long credit;
    private long left;
    private long emptyUntil;
    private long usedAt;
    private boolean asking;

    private record Waiting(int cost, Consumer<Verdict> then) {}

    Allowance(int perMinute, long now) {
        this.perMinute = perMinute;
        this.overdraft = perMinute / OVERDRAFT_SHARE;
        this.left = perMinute;
        // Well before: of two first requests the one that looked at the time earlier may come second.
        this.emptyUntil = now - Duration.ofMinutes(1).toNanos();
        this.usedAt = now;
    }

    int perMinute() {
        return perMinute;
    }

    /** Decides now, or keeps the request until the shared bucket has answered; says whether it has to be asked. */
    boolean charge(int cost, long now, Consumer<Verdict> then) {
        Verdict verdict = null;
        boolean ask;
        synchronized (this) {
            usedAt = now;
            boolean empty = now - emptyUntil < 0;
            if (credit >= cost || (!empty && left > overdraft && credit - cost >= -overdraft)) {
                credit -= cost;
                verdict = verdict(true, 0);
            } else if (empty) {
                verdict = verdict(false, emptyUntil - now);
            } else {
                waiting.add(new Waiting(cost, then));
            }
            ask = !asking && !empty && (!waiting.isEmpty() || credit < batch() / 2);
            asking |= ask;
        }
        if (verdict != null) {
            then.accept(verdict);
        }
        return ask;
    }

    /** How many tokens to ask for: what is owed and waited for, and some to go on with. */
    synchronized long wanted() {
        long needed = waiting.stream().mapToLong(Waiting::cost).sum() - Math.min(credit, 0);
        return Math.max(1, needed + batch());
    }

    /** The shared bucket has answered: whoever waits passes or is refused, in the order of coming. */
    void taken(TokenStore.Taken taken, long now) {
        List<Runnable> then = new ArrayList<>();
        synchronized (this) {
            asking = false;
            credit += taken.tokens();
            left = taken.left();
            while (!waiting.isEmpty()) {
                Waiting next = waiting.remove();
                if (credit >= next.cost()) {
                    credit -= next.cost();
                    Verdict passed = verdict(true, 0);
                    then.add(() -> next.then().accept(passed));
                } else {
                    long wait = nanosFor(next.cost() - credit);
                    emptyUntil = now + Math.min(wait, 1_000_000_000L);
                    Verdict refused = verdict(false, wait);
                    then.add(() -> next.then().accept(refused));
                }
            }
            if (credit <= 0 && left <= 0 && now - emptyUntil >= 0) {
                emptyUntil = now + nanosFor(1 - credit);
            }
        }
        then.forEach(Runnable::run);
    }

    /** What can be put back because its owner has not come for so long. */
    synchronized long idleSince(long moment) {
        if (asking || usedAt - moment > 0) {
            return -1;
        }
        long unused = Math.max(0, credit);
        credit -= unused;
        return unused;
    }

    private long batch() {
        return Math.max(1, left / BATCH_SHARE);
    }

    private long nanosFor(long tokens) {
        return tokens * 60_000_000_000L / perMinute;
    }

    private Verdict verdict(boolean admitted, long wait) {
        long remaining = Math.max(0, admitted ? left + credit : 0);
        long missing = Math.max(0, perMinute - remaining);
        return new Verdict(
                admitted,
                perMinute,
                remaining,
                (missing * 60 + perMinute - 1) / perMinute,
                admitted ? 0 : Math.max(1, (wait + 999_999_999L) / 1_000_000_000L));
    }
}
