package kefu.platform.id;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import kefu.platform.calendar.WorkingCalendar;

/**
 * Numbers people can say on the telephone: {@code CP-20240301-0042} is prefix, business day and a count of that day.
 * Guarantees that no number is given out twice, whatever dies; a number whose change was undone is not given out again,
 * so the count may have gaps.
 */
@Singleton
public class Numbers {

    private final WorkingCalendar calendar;
    private final NumberBlocks blocks;
    private final Map<Key, Block> open = new ConcurrentHashMap<>();

    Numbers(WorkingCalendar calendar, NumberBlocks blocks) {
        this.calendar = calendar;
        this.blocks = blocks;
    }

    /** The next number of the business day in which this moment lies. */
    public String next(String prefix, Instant at) {
        LocalDate day = calendar.dateOf(at);
        Key key = new Key(prefix, day);
        long count = open.computeIfAbsent(key, Block::new).next();
        return prefix + "-" + DateTimeFormatter.BASIC_ISO_DATE.format(day) + "-" + String.format("%04d", count);
    }

    private record Key(String prefix, LocalDate day) {}

    /** The part of a day's numbers this process may give out. It grows with use, so that a quiet day has few gaps. */
    private final class Block {

        private static final int SMALLEST = 4;
        private static final int LARGEST = 256;

        private final Key key;
        private int size = SMALLEST;
        private long next = 1;
        private long last;

        Block(Key key) {
            this.key = key;
        }

        synchronized long next() {
            if (next > last) {
                last = blocks.reserve(key.prefix(), key.day(), size);
                next = last - size + 1;
                size = Math.min(LARGEST, size * 2);
            }
            return next++;
        }
    }
}
