package kefu.platform.inbox;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import kefu.platform.json.Json;
import kefu.platform.operations.Columns;
import kefu.platform.operations.Faults;
import kefu.platform.operations.SystemWork;
import kefu.platform.outbox.Envelope;
import kefu.platform.outbox.Outbox;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Puts an event that cannot be handled aside, so that those behind it go on: as a row that can be listed and replayed, and
 * on {@code <topic>.dead} with the reason. It counts as received; nothing is lost and nothing happens twice.
 */
@Singleton
class ParkingLot {

    static final String DEAD = ".dead";

    private static final Logger LOG = Logger.getLogger(ParkingLot.class);
    private static final String PARK = "INSERT INTO parked_event (direction, event_id, sequence, topic, type, subject,"
            + " correlation_id, headers, payload, reason, attempts) VALUES ('IN', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String UNKNOWN = "unknown";

    private final AgroalDataSource database;
    private final InboxRows rows;
    private final Outbox outbox;
    private final SystemWork work;
    private final Clock clock;
    private final InboxMetrics metrics;

    ParkingLot(
            AgroalDataSource database,
            InboxRows rows,
            Outbox outbox,
            SystemWork work,
            Clock clock,
            InboxMetrics metrics) {
        this.database = database;
        this.rows = rows;
        this.outbox = outbox;
        this.work = work;
        this.clock = clock;
        this.metrics = metrics;
    }

    void park(Incoming incoming, Throwable fault, int attempts) {
        String reason = Faults.reason(fault);
        work.inTransaction(() -> {
            try {
                UUID id = id(incoming);
                if (rows.isNew(id)) {
                    insert(incoming, id, reason, attempts);
                    outbox.forward(dead(incoming, id, reason));
                }
            } catch (SQLException e) {
                throw new IllegalStateException("An event could not be parked", e);
            }
        });
        metrics.parked();
        LOG.errorf(
                "Event %s (%s) at %s-%d:%d could not be handled and is parked after %d attempts: %s",
                incoming.header("ce_id"),
                incoming.header("ce_type"),
                incoming.topic(),
                incoming.partition(),
                incoming.offset(),
                attempts,
                reason);
    }

    private void insert(Incoming incoming, UUID id, String reason, int attempts) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(PARK)) {
            insert.setBytes(1, Columns.bytes(id));
            insert.setLong(2, incoming.offset());
            insert.setString(3, incoming.topic());
            insert.setString(4, Faults.shorten(incoming.header("ce_type"), 120));
            insert.setString(5, Faults.shorten(incoming.key(), 200));
            insert.setString(6, Faults.shorten(incoming.header("ce_correlationid"), 64));
            insert.setString(7, Json.write(incoming.headers()));
            insert.setBytes(8, incoming.payload());
            insert.setString(9, reason);
            insert.setInt(10, attempts);
            insert.executeUpdate();
        }
    }

    private Envelope dead(Incoming incoming, UUID id, String reason) {
        Map<String, String> headers = new LinkedHashMap<>(incoming.headers());
        headers.put("dead-reason", reason);
        headers.put("dead-topic", incoming.topic());
        headers.put("dead-partition", Integer.toString(incoming.partition()));
        headers.put("dead-offset", Long.toString(incoming.offset()));
        return new Envelope(
                id,
                incoming.topic() + DEAD,
                plain(incoming.header("ce_type")),
                incoming.key() == null ? UNKNOWN : Faults.shorten(incoming.key(), 200),
                clock.instant(),
                null,
                null,
                null,
                Json.write(headers),
                incoming.payload() == null ? new byte[0] : incoming.payload());
    }

    private static String plain(@Nullable String type) {
        if (type == null || type.length() > 120) {
            return UNKNOWN;
        }
        return StandardCharsets.US_ASCII.newEncoder().canEncode(type) ? type : UNKNOWN;
    }

    /** The event's own id, or one that stands for its place on the topic: parked once however often it is delivered. */
    private static UUID id(Incoming incoming) {
        String id = incoming.header("ce_id");
        String place = incoming.topic() + '-' + incoming.partition() + '-' + incoming.offset();
        try {
            return UUID.fromString(id == null ? "" : id);
        } catch (IllegalArgumentException e) {
            return UUID.nameUUIDFromBytes(place.getBytes(StandardCharsets.UTF_8));
        }
    }
}
