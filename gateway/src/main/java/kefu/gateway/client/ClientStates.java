package kefu.gateway.client;

import com.github.benmanes.caffeine.cache.AsyncLoadingCache;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.agroal.api.AgroalDataSource;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import kefu.platform.json.Json;
import kefu.platform.operations.Columns;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Whether a client may still come in, read again every second or so while it comes: what an administrator changes is in force
 * on every replica within that time, without any replica telling another. While the database is away nobody can change
 * anything, so what was known last stays true for as long as a token lives.
 */
@ApplicationScoped
public class ClientStates {

    private static final Logger LOG = Logger.getLogger(ClientStates.class);
    private static final int MOST = 10_000;
    private static final String FIND =
            "SELECT enabled, expires_at, networks, tokens_per_minute FROM api_client WHERE id = ?";

    private final AgroalDataSource database;
    private final Clock clock;
    private final LastUses uses;
    private final AsyncLoadingCache<UUID, ClientState> fresh;
    private final Cache<UUID, ClientState> lastKnown;

    ClientStates(AgroalDataSource database, Clock clock, LastUses uses, ClientConfig config) {
        this.database = database;
        this.clock = clock;
        this.uses = uses;
        this.fresh = Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfterWrite(config.stateAge())
                .executor(Infrastructure.getDefaultWorkerPool())
                .buildAsync(this::load);
        this.lastKnown = Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfterWrite(config.tokenLife().plus(Duration.ofMinutes(1)))
                .build();
    }

    /** Answers at once for a client that came a moment ago, and never blocks the asking thread. */
    public CompletableFuture<ClientState> of(UUID client) {
        return fresh.get(client);
    }

    /** It came, and was let in. */
    public void came(UUID client, InetAddress from) {
        uses.note(client, from);
    }

    private ClientState load(UUID client) throws SQLException {
        try {
            ClientState state = read(client);
            lastKnown.put(client, state);
            return state;
        } catch (SQLException away) {
            ClientState known = lastKnown.getIfPresent(client);
            if (known == null) {
                throw away;
            }
            LOG.debugf("Client %s is let in by what was known last: %s", client, away.getMessage());
            return known;
        }
    }

    private ClientState read(UUID client) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(FIND)) {
            select.setBytes(1, Columns.bytes(client));
            try (ResultSet row = select.executeQuery()) {
                if (!row.next()) {
                    return new ClientState(client, false, List.of(), null);
                }
                LocalDateTime expiry = row.getObject(2, LocalDateTime.class);
                return new ClientState(
                        client,
                        row.getBoolean(1) && !isPast(expiry),
                        networks(row.getString(3)),
                        row.getObject(4, Integer.class));
            }
        }
    }

    private boolean isPast(@Nullable LocalDateTime expiry) {
        Instant now = clock.instant();
        return expiry != null && !now.isBefore(Columns.instant(expiry));
    }

    private static List<Network> networks(String column) {
        return Stream.of(Json.read(column, String[].class))
                .map(Network::read)
                .flatMap(Optional::stream)
                .toList();
    }
}
