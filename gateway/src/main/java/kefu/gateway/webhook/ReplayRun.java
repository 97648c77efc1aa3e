package kefu.gateway.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import kefu.gateway.feed.ChangeReader;
import kefu.gateway.feed.Heard;
import kefu.gateway.feed.Hearing;
import kefu.gateway.feed.TypeFilter;
import kefu.platform.json.Json;
import kefu.platform.operations.Columns;
import org.jspecify.annotations.Nullable;

/** Works through replays, a page in a transaction, so that one that is interrupted goes on where it was. */
@ApplicationScoped
class ReplayRun {

    private static final int PAGE = 500;
    private static final String NEXT = "SELECT id, webhook_id, from_at, to_at, types, position, end_position FROM"
            + " webhook_replay WHERE status = 'RUNNING' ORDER BY id LIMIT 1 FOR UPDATE SKIP LOCKED";
    private static final String MOVE =
            "UPDATE webhook_replay SET position = ?, deliveries = deliveries + ?, status = ? WHERE id = ?";

    private final ChangeReader changes;
    private final Endpoints endpoints;
    private final DeliveryRows rows;
    private final Hearing hearing;

    ReplayRun(ChangeReader changes, Endpoints endpoints, DeliveryRows rows, Hearing hearing) {
        this.changes = changes;
        this.endpoints = endpoints;
        this.rows = rows;
        this.hearing = hearing;
    }

    private record Running(
            UUID id, UUID webhookId, Instant from, Instant to, TypeFilter types, long position, long end) {

        boolean wants(Heard heard) {
            Instant at = heard.change().occurredAt();
            return heard.change().position() <= end && !at.isBefore(from) && at.isBefore(to);
        }
    }

    /** One page of one replay, in the current transaction; false if none runs. */
    boolean pass(Connection connection) throws SQLException {
        Running replay = next(connection);
        if (replay == null) {
            return false;
        }
        Endpoint endpoint = endpoints.active(connection).get(replay.webhookId);
        List<Heard> page =
                endpoint == null ? List.of() : changes.after(connection, replay.position, replay.types, PAGE);
        List<NewDelivery> deliveries = endpoint == null
                ? List.of()
                : page.stream()
                        .filter(replay::wants)
                        .filter(heard -> endpoint.types().matches(heard.change().type()))
                        .filter(heard -> hearing.hears(endpoint.subscriber(), heard))
                        .map(heard -> NewDelivery.of(replay.webhookId, heard.change(), replay.id))
                        .toList();
        rows.add(connection, deliveries);
        long reached = page.isEmpty() ? replay.end : page.getLast().change().position();
        move(connection, replay, reached, deliveries.size());
        return true;
    }

    private static void move(Connection connection, Running replay, long reached, int deliveries) throws SQLException {
        try (PreparedStatement move = connection.prepareStatement(MOVE)) {
            move.setLong(1, reached);
            move.setInt(2, deliveries);
            move.setString(3, reached >= replay.end ? "DONE" : "RUNNING");
            move.setBytes(4, Columns.bytes(replay.id));
            move.executeUpdate();
        }
    }

    private static @Nullable Running next(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(NEXT);
                ResultSet row = select.executeQuery()) {
            if (!row.next()) {
                return null;
            }
            return new Running(
                    Columns.uuid(row.getBytes(1)),
                    Columns.uuid(row.getBytes(2)),
                    Columns.instant(row.getObject(3, LocalDateTime.class)),
                    Columns.instant(row.getObject(4, LocalDateTime.class)),
                    new TypeFilter(List.of(Json.read(row.getString(5), String[].class))),
                    row.getLong(6),
                    row.getLong(7));
        }
    }
}
