package kefu.platform.id;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;

/**
 * Time-ordered ids (UUID version 7, RFC 9562) for rows and events, so an index grows at its end and ids sort as things
 * happened. Guarantees that ids made one after the other for the same millisecond strictly increase.
 */
public final class Uuid7 {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final long VERSION_7 = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;
    private static final long RANDOM_12 = 0xFFFL;
    private static final long RANDOM_62 = 0x3FFF_FFFF_FFFF_FFFFL;
    // Leaves the top bit clear so the counter cannot run over within a millisecond.
    private static final long RANDOM_61 = 0x1FFF_FFFF_FFFF_FFFFL;

    private static long lastMillis = Long.MIN_VALUE;
    private static long high;
    private static long low;

    private Uuid7() {}

    public static synchronized UUID at(Instant now) {
        long millis = now.toEpochMilli();
        if (millis == lastMillis) {
            // A random stride keeps the next id unguessable while it stays larger than the last one.
            low += 1 + (RANDOM.nextInt() & 0xFFFF_FFFFL);
        } else {
            lastMillis = millis;
            high = RANDOM.nextInt() & RANDOM_12;
            low = RANDOM.nextLong() & RANDOM_61;
        }
        return new UUID(millis << 16 | VERSION_7 | high, VARIANT | (low & RANDOM_62));
    }
}
