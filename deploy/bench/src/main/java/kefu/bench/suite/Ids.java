package kefu.bench.suite;

import java.nio.ByteBuffer;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;

/**
 * What is new about a copied ticket.
 *
 * @param id in order of time, as the services make them, so that indexes grow at their end
 * @param turn how often it was changed since
 */
public record Ids(UUID id, String number, int turn) {

    private static final long START = System.currentTimeMillis();
    private static final AtomicLong COUNTER = new AtomicLong();

    public static Ids fresh() {
        UUID id = next();
        return new Ids(id, "BN-" + id.toString().replace("-", ""), 0);
    }

    /** A ticket that is there already. */
    public static Ids of(byte[] id) {
        ByteBuffer bytes = ByteBuffer.wrap(id);
        return new Ids(new UUID(bytes.getLong(), bytes.getLong()), "", 0);
    }

    /** The same ticket at a later change. */
    public Ids at(int change) {
        return new Ids(id, number, change);
    }

    /** A version 7 id later than all before: a counter carries over into the milliseconds, the rest is random. */
    public static UUID next() {
        long count = COUNTER.incrementAndGet();
        long high = (START + (count >>> 12)) << 16 | 0x7000L | (count & 0x0FFFL);
        long low = 0x8000000000000000L | (ThreadLocalRandom.current().nextLong() >>> 2);
        return new UUID(high, low);
    }

    public static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
