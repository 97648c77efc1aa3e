package kefu.platform.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kefu.platform.id.Uuid7;
import kefu.platform.json.Json;
import kefu.platform.operations.AfterCommit;
import kefu.platform.operations.Gathered;
import kefu.platform.visibility.Audience;
import kefu.platform.web.Correlation;
import org.jspecify.annotations.Nullable;

/**
 * Where a service tells others what happened. Events added here are committed with the change or not at all, and reach
 * Kafka in order per aggregate, at least once, however often anything dies in between.
 *
 * <p>Add events after the aggregate is loaded for change (its version or lock is what puts two changes of one aggregate in
 * order); the order of adding is the order of sending.
 */
@ApplicationScoped
public class Outbox {

    private static final int AUDIENCES_KEPT = 1_000;

    private final AgroalDataSource database;
    private final AfterCommit afterCommit;
    private final RelayNudge nudge;
    private final EventTypes types;
    private final EventsConfig config;
    private final Clock clock;
    private final List<SubjectVisibility> visibility;
    private final Gathered<Envelope> rows = new Gathered<>(this::insert);
    /** Most aggregates of a kind are for the same people: whom is written out once. */
    private final Cache<Audience, String> written =
            Caffeine.newBuilder().maximumSize(AUDIENCES_KEPT).build();

    Outbox(
            AgroalDataSource database,
            AfterCommit afterCommit,
            RelayNudge nudge,
            EventTypes types,
            EventsConfig config,
            Clock clock,
            @All List<SubjectVisibility> visibility) {
        this.database = database;
        this.afterCommit = afterCommit;
        this.nudge = nudge;
        this.types = types;
        this.config = config;
        this.clock = clock;
        this.visibility = visibility;
    }

    /** Publishes one event with the current transaction. */
    public void add(UUID aggregateId, String type, Object data) {
        addAll(List.of(new NewEvent(aggregateId, type, data)));
    }

    /** Publishes several events with the current transaction, in this order and in one statement. */
    public void addAll(List<NewEvent> events) {
        List<Envelope> envelopes = new ArrayList<>(events.size());
        UUID asked = null;
        String headers = null;
        for (NewEvent event : events) {
            // Who may know of an aggregate is the same for all its events, and mostly all are of one.
            headers = event.aggregateId().equals(asked) ? headers : headers(event);
            asked = event.aggregateId();
            envelopes.add(envelope(event, headers));
        }
        store(envelopes);
    }

    /** Sends an event on as it is, with the current transaction; for events of others that had to be parked. */
    public void forward(Envelope event) {
        store(List.of(event));
    }

    private void store(List<Envelope> events) {
        if (events.isEmpty()) {
            return;
        }
        afterCommit.once(RelayNudge.class, nudge::now);
        rows.add(events);
    }

    private void insert(List<Envelope> events) {
        try (Connection connection = database.getConnection()) {
            OutboxRows.insert(connection, events);
        } catch (SQLException e) {
            throw new IllegalStateException("Events could not be stored with the change", e);
        }
    }

    private Envelope envelope(NewEvent event, @Nullable String headers) {
        types.requireKnown(event.type());
        return new Envelope(
                Uuid7.at(clock.instant()),
                config.onBroker(config.topic().orElseThrow(Outbox::noTopic)),
                event.type(),
                event.aggregateId().toString(),
                clock.instant(),
                Correlation.current(),
                Causation.current(),
                Traces.current(),
                headers,
                payload(event.data()));
    }

    private @Nullable String headers(NewEvent event) {
        for (SubjectVisibility rule : visibility) {
            Audience audience = rule.of(event.type(), event.aggregateId());
            if (audience != null) {
                return written.get(audience, Outbox::header);
            }
        }
        return null;
    }

    private static String header(Audience audience) {
        return Json.write(Map.of(SubjectVisibility.HEADER, Json.write(audience)));
    }

    private static IllegalStateException noTopic() {
        return new IllegalStateException("A service that publishes events owns a topic: set kefu.events.topic");
    }

    private static byte[] payload(Object data) {
        try {
            return Json.mapper().writeValueAsBytes(data);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
