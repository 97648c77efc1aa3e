package kefu.gateway.stream;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.vertx.core.buffer.Buffer;
import jakarta.enterprise.context.ApplicationScoped;
import kefu.gateway.feed.Change;
import kefu.gateway.feed.Positions;

/** Changes as they go over the wire, made once for everybody who follows. */
@ApplicationScoped
class Frames {

    private static final int MOST = 4_096;

    private final Positions positions;
    private final Cache<Long, Buffer> events =
            Caffeine.newBuilder().maximumSize(MOST).build();
    private final Cache<Long, Buffer> beats =
            Caffeine.newBuilder().maximumSize(64).build();

    Frames(Positions positions) {
        this.positions = positions;
    }

    /** One event; its id is where to go on from. */
    Buffer event(Change change) {
        return events.get(
                change.position(),
                position -> Buffer.buffer("id: " + positions.sign(position) + "\nevent: " + change.type() + "\ndata: "
                        + change.json() + "\n\n"));
    }

    /** A sign of life that moves the place on without an event. */
    Buffer beat(long reached) {
        return beats.get(reached, position -> Buffer.buffer(": \nid: " + positions.sign(position) + "\n\n"));
    }
}
