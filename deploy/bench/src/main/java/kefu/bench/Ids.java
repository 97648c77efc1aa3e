package kefu.bench;

import java.nio.ByteBuffer;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;

/**
 * What is new about a copied ticket.
 *
 * @param id in order of time, as the services make them, so that indexes grow at their end
 */
record Ids(UUID id, String number) {

    private static final long START = System.currentTimeMillis();
    private static final AtomicLong COUNTER = new AtomicLong();

    static Ids fresh() {
        UUID id = next();
        return new Ids(id, "BN-" + id.toString().replace("-", ""));
    }

    /** A version 7 id later than all before: a counter carries over into the milliseconds, the rest is random. */
    static UUID next() {
        long count = COUNTER.incrementAndGet();
        long high = (START + (count >>> 12)) << 16 | 0x7000L | (count & 0x0FFFL);
        long low = 0x8000000000000000L | (ThreadLocalRandom.current().nextLong() >>> 2);
        return new UUID(high, low);
    }

    static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
