package kefu.platform.operations;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How ids and instants are kept in columns: 16 bytes, and a UTC {@code DATETIME(6)} whatever the zones of both ends. */
public final class Columns {

    private static final int SMALL = 16;
    private static final int LARGE = 64;

    private Columns() {}

    public static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    public static byte @Nullable [] bytesOrNull(@Nullable UUID id) {
        return id == null ? null : bytes(id);
    }

    public static UUID uuid(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        return new UUID(buffer.getLong(), buffer.getLong());
    }

    public static @Nullable UUID uuidOrNull(byte @Nullable [] bytes) {
        return bytes == null ? null : uuid(bytes);
    }

    public static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    public static Instant instant(LocalDateTime column) {
        return column.toInstant(ZoneOffset.UTC);
    }

    /**
     * Many rows cut into shares of few different sizes, so that the statements that write them stay prepared; as many as one
     * change writes are one share.
     */
    public static <T> List<List<T>> shares(List<T> rows) {
        List<List<T>> shares = new ArrayList<>();
        for (int from = 0; from < rows.size(); ) {
            int left = rows.size() - from;
            int size = left <= SMALL ? left : Math.min(LARGE, Integer.highestOneBit(left));
            shares.add(rows.subList(from, from + size));
            from += size;
        }
        return shares;
    }

    /** {@code one, one, …}: the rows of a multi-row INSERT or the members of an IN list. */
    public static String times(int count, String one) {
        return String.join(", ", Collections.nCopies(count, one));
    }
}
