package kefu.gateway.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kefu.gateway.feed.TypeFilter;
import kefu.gateway.sealing.Seal;
import kefu.platform.identity.Caller;
import kefu.platform.identity.Rank;
import kefu.platform.json.Json;
import kefu.platform.operations.Columns;
import org.jboss.logging.Logger;

/**
 * The active webhooks, read anew so often that a change holds on every replica within a moment. A person's sees with the eyes
 * he had when he last touched it; an API client's with those it has today, and not at all while it is disabled or expired.
 */
@ApplicationScoped
class Endpoints {

    private static final Logger LOG = Logger.getLogger(Endpoints.class);
    private static final String ACTIVE = "SELECT w.id, w.url, w.types, w.delivery_order, w.subscriber, w.from_position,"
            + " w.secret, w.former_secret, w.former_until, w.owner, c.roles, c.acting_rank, c.department, c.scopes"
            + " FROM webhook w LEFT JOIN api_client c ON w.owner = CONCAT('api:', c.name)"
            + " WHERE w.active = TRUE AND (w.owner NOT LIKE 'api:%'"
            + " OR c.enabled = TRUE AND (c.expires_at IS NULL OR c.expires_at > ?))";

    private final Seal seal;
    private final Clock clock;

    Endpoints(Seal seal, Clock clock) {
        this.seal = seal;
        this.clock = clock;
    }

    Map<UUID, Endpoint> active(Connection connection) throws SQLException {
        Map<UUID, Endpoint> active = new LinkedHashMap<>();
        try (PreparedStatement select = connection.prepareStatement(ACTIVE)) {
            select.setObject(1, Columns.utc(clock.instant()));
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    endpoint(row).ifPresent(endpoint -> active.put(endpoint.id(), endpoint));
                }
            }
        }
        return active;
    }

    private Optional<Endpoint> endpoint(ResultSet row) throws SQLException {
        UUID id = Columns.uuid(row.getBytes(1));
        List<WebhookSecret> secrets = new ArrayList<>();
        seal.open(row.getBytes(7)).map(WebhookSecret::new).ifPresent(secrets::add);
        if (secrets.isEmpty()) {
            LOG.warnf("The secret of webhook %s was sealed under another kefu.sealing.secret; nothing is sent", id);
            return Optional.empty();
        }
        byte[] former = row.getBytes(8);
        LocalDateTime until = row.getObject(9, LocalDateTime.class);
        Instant now = clock.instant();
        if (former != null && until != null && Columns.instant(until).isAfter(now)) {
            seal.open(former).map(WebhookSecret::new).ifPresent(secrets::add);
        }
        return Optional.of(new Endpoint(
                id,
                URI.create(row.getString(2)),
                new TypeFilter(List.of(Json.read(row.getString(3), String[].class))),
                DeliveryOrder.valueOf(row.getString(4)),
                subscriber(row),
                row.getLong(6),
                List.copyOf(secrets)));
    }

    private static Caller subscriber(ResultSet row) throws SQLException {
        String owner = row.getString(10);
        return owner.startsWith(Caller.MACHINE)
                ? new Caller(
                        owner,
                        Set.of(Json.read(row.getString(11), String[].class)),
                        Rank.valueOf(row.getString(12)),
                        row.getString(13),
                        Set.of(Json.read(row.getString(14), String[].class)))
                : Subscriber.read(row.getString(5));
    }
}
