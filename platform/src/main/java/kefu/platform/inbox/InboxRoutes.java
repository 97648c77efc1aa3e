package kefu.platform.inbox;

import io.quarkus.vertx.http.ManagementInterface;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Map;
import kefu.platform.operations.OperatorActs;
import kefu.platform.operations.OperatorRoutes;
import kefu.platform.operations.OperatorRoutes.Refused;
import org.jspecify.annotations.Nullable;

/**
 * For operators: how far the service lags behind the broker ({@code GET /operator/inbox},
 * also {@code /operator/consumers}), which events are parked
 * ({@code GET /operator/parked?limit&after}), and their replay ({@code POST /operator/parked/{id}/replay},
 * {@code POST /operator/parked/replay-all}).
 */
@ApplicationScoped
class InboxRoutes {

    private static final int LIMIT = 50;
    private static final int MOST = 200;

    private final ConsumerLag lag;
    private final ParkedEvents parked;
    private final Replay replay;
    private final OperatorActs acts;

    InboxRoutes(ConsumerLag lag, ParkedEvents parked, Replay replay, OperatorActs acts) {
        this.lag = lag;
        this.parked = parked;
        this.replay = replay;
        this.acts = acts;
    }

    void register(@Observes ManagementInterface management) {
        new OperatorRoutes(management.router())
                .get("/inbox", request -> lag())
                .get("/consumers", request -> lag())
                .get("/parked", this::list)
                .post("/parked/replay-all", acts, request -> replay.all())
                .post("/parked/:id/replay", acts, this::one);
    }

    private Object lag() {
        try {
            return Map.of("lag", lag.now());
        } catch (ConsumerLag.Unknown e) {
            return new Refused(503, "The broker does not answer: " + e.getMessage());
        }
    }

    private Object list(RoutingContext request) {
        long limit = number(request.queryParams().get("limit"), LIMIT);
        long after = number(request.queryParams().get("after"), 0);
        if (limit < 1 || limit > MOST || after < 0) {
            return new Refused(400, "limit is a number from 1 to " + MOST + ", after the id of a parked event");
        }
        List<ParkedEvent> found = parked.list(after, (int) limit);
        return found.size() < limit
                ? Map.of("items", found)
                : Map.of("items", found, "next", found.getLast().id());
    }

    private Object one(RoutingContext request) {
        long id = number(request.pathParam("id"), -1);
        Replay.Outcome outcome = replay.one(id);
        return switch (outcome.result()) {
            case REPLAYED -> outcome;
            case STILL_FAILS -> new Refused(409, String.valueOf(outcome.reason()));
            case UNKNOWN -> new Refused(404, "No event is parked under this id");
        };
    }

    private static long number(@Nullable String text, long otherwise) {
        if (text == null || text.isBlank()) {
            return otherwise;
        }
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            return -1;
        }
    }
}
