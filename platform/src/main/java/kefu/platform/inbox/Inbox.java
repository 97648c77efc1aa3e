package kefu.platform.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kefu.platform.operations.LoadedEntities;
import kefu.platform.operations.SystemWork;
import kefu.platform.outbox.Causation;

/**
 * Gives every event its effect exactly once: the event's id is recorded in the transaction of the effect, so either both
 * are there or neither, and a repetition finds the id and does nothing.
 */
@ApplicationScoped
class Inbox {

    private final InboxRows rows;
    private final Subscriptions subscriptions;
    private final SystemWork work;
    private final LoadedEntities loaded;
    private final InboxMetrics metrics;

    Inbox(InboxRows rows, Subscriptions subscriptions, SystemWork work, LoadedEntities loaded, InboxMetrics metrics) {
        this.rows = rows;
        this.subscriptions = subscriptions;
        this.work = work;
        this.loaded = loaded;
        this.metrics = metrics;
    }

    /** Handles the events in order, all in one transaction. */
    void together(List<Incoming> batch) throws Incoming.Malformed {
        Map<UUID, Arrival> arrivals = new LinkedHashMap<>();
        for (Incoming incoming : batch) {
            ReceivedEvent event = incoming.event();
            arrivals.putIfAbsent(event.id(), new Arrival(incoming, event));
        }
        Set<UUID> fresh = new HashSet<>();
        work.inTransaction(() -> {
            fresh.addAll(sql(() -> rows.newOf(arrivals.keySet())));
            arrivals.forEach((id, arrival) -> {
                if (fresh.contains(id)) {
                    handle(arrival.incoming, arrival.event);
                    loaded.forget();
                }
            });
        });
        metrics.handled(fresh.size(), batch.size() - fresh.size());
    }

    /** Handles one event in its own transaction. */
    void alone(Incoming incoming) throws Incoming.Malformed {
        ReceivedEvent event = incoming.event();
        boolean[] fresh = new boolean[1];
        work.inTransaction(() -> {
            fresh[0] = sql(() -> rows.isNew(event.id()));
            if (fresh[0]) {
                handle(incoming, event);
            }
        });
        metrics.handled(fresh[0] ? 1 : 0, fresh[0] ? 0 : 1);
    }

    /** Lets the handlers act, in the current transaction, with the event's correlation, trace and cause in force. */
    void handle(Incoming incoming, ReceivedEvent event) {
        work.traced(event.type(), event.correlationId(), incoming.header("traceparent"), () -> {
            Causation.begin(event.id());
            try {
                subscriptions.wanting(incoming.topic(), event.type()).forEach(handler -> handler.handle(event));
            } finally {
                Causation.end();
            }
        });
    }

    private record Arrival(Incoming incoming, ReceivedEvent event) {}

    private interface Query<T> {
        T ask() throws SQLException;
    }

    private static <T> T sql(Query<T> query) {
        try {
            return query.ask();
        } catch (SQLException e) {
            throw new IllegalStateException("Events could not be recorded", e);
        }
    }
}
