package kefu.gateway.feed;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * One event in the log.
 *
 * @param position its place in the one order of all events
 * @param id the event's own id, the same for everybody who hears of it
 * @param subject the aggregate it tells of
 * @param mentions every id it speaks of, the subject included
 * @param json the CloudEvent as it is told
 */
public record Change(
        long position, UUID id, String type, UUID subject, Instant occurredAt, Set<UUID> mentions, String json) {

    /** The service it came from: the first word of the type. */
    public String owner() {
        return ownerOf(type);
    }

    static String ownerOf(String type) {
        int dot = type.indexOf('.');
        return dot < 0 ? type : type.substring(0, dot);
    }
}
