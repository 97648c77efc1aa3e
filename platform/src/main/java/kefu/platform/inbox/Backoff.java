package kefu.platform.inbox;

import java.time.Duration;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.common.TopicPartition;

/**
 * The partitions that rest because their next event could not be handled: which event, how often it was tried, until when
 * they rest. A partition rests as a whole, so order is kept; the others go on.
 */
final class Backoff {

    private static final Rest NONE = new Rest(-1, 0, 0, 0);

    private final Map<TopicPartition, Rest> resting = new HashMap<>();
    private final Duration first;
    private final Duration longest;

    private record Rest(long offset, int faults, int attempts, long untilNanos) {}

    Backoff(Duration first, Duration longest) {
        this.first = first;
        this.longest = longest;
    }

    /** How often this event has failed for good reason, not counting transient faults. */
    int attempts(TopicPartition partition, long offset) {
        Rest rest = resting.getOrDefault(partition, NONE);
        return rest.offset == offset ? rest.attempts : 0;
    }

    void failed(TopicPartition partition, long offset, boolean counts) {
        Rest before = resting.getOrDefault(partition, NONE);
        int faults = before.offset == offset ? before.faults + 1 : 1;
        int attempts = attempts(partition, offset) + (counts ? 1 : 0);
        Duration pause = first.multipliedBy(1L << Math.min(faults - 1, 10));
        long nanos = (pause.compareTo(longest) < 0 ? pause : longest).toNanos();
        resting.put(partition, new Rest(offset, faults, attempts, System.nanoTime() + nanos));
    }

    void done(TopicPartition partition) {
        resting.remove(partition);
    }

    boolean rests(TopicPartition partition) {
        Rest rest = resting.get(partition);
        return rest != null && rest.untilNanos > System.nanoTime();
    }

    /** Partitions that belong to another replica now are its business. */
    void keepOnly(Set<TopicPartition> assigned) {
        for (Iterator<TopicPartition> it = resting.keySet().iterator(); it.hasNext(); ) {
            if (!assigned.contains(it.next())) {
                it.remove();
            }
        }
    }
}
