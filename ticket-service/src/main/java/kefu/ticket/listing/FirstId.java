package kefu.ticket.listing;

import java.time.Instant;
import java.util.UUID;
import kefu.platform.operations.Columns;

/** Ids are time-ordered, so a stretch of time is a stretch of the primary key: no index on a moment is needed. */
public final class FirstId {

    private static final long VERSION_7 = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private FirstId() {}

    /** The smallest id that can have been made at that moment. */
    public static byte[] at(Instant moment) {
        return Columns.bytes(new UUID(moment.toEpochMilli() << 16 | VERSION_7, VARIANT));
    }
}
