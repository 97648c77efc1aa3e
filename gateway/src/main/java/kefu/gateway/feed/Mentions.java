package kefu.gateway.feed;

import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;

/** The ids an event speaks of, as a column: 16 bytes each. */
final class Mentions {

    private static final int BYTES = 16;

    private Mentions() {}

    static byte[] write(Collection<UUID> ids) {
        ByteBuffer bytes = ByteBuffer.allocate(ids.size() * BYTES);
        ids.forEach(id -> bytes.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits()));
        return bytes.array();
    }

    static Set<UUID> read(byte[] column) {
        ByteBuffer bytes = ByteBuffer.wrap(column);
        Set<UUID> ids = new LinkedHashSet<>();
        while (bytes.remaining() >= BYTES) {
            ids.add(new UUID(bytes.getLong(), bytes.getLong()));
        }
        return Collections.unmodifiableSet(ids);
    }
}
