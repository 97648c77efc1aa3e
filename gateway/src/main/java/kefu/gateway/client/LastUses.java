package kefu.gateway.client;

import io.agroal.api.AgroalDataSource;
import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import kefu.platform.operations.Columns;
import org.jboss.logging.Logger;

/**
 * When each client last came. Kept in memory and written every few seconds, so that a request costs no write; what a killed
 * replica had not written yet is lost.
 */
@ApplicationScoped
class LastUses {

    private static final Logger LOG = Logger.getLogger(LastUses.class);

    private static final String SAVE = "INSERT INTO api_client_use (api_client_id, used_at, used_from) VALUES (?, ?, ?)"
            + " AS fresh ON DUPLICATE KEY UPDATE used_from = IF(fresh.used_at > api_client_use.used_at, fresh.used_from,"
            + " api_client_use.used_from), used_at = GREATEST(api_client_use.used_at, fresh.used_at)";

    private final AgroalDataSource database;
    private final Clock clock;
    private final Map<UUID, LastUse> unsaved = new ConcurrentHashMap<>();

    LastUses(AgroalDataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    void note(UUID client, InetAddress from) {
        unsaved.put(client, new LastUse(clock.instant(), from.getHostAddress()));
    }

    Map<UUID, LastUse> of(Collection<UUID> clients) {
        Map<UUID, LastUse> uses = new HashMap<>();
        if (clients.isEmpty()) {
            return uses;
        }
        String wanted = "SELECT api_client_id, used_at, used_from FROM api_client_use WHERE api_client_id IN ("
                + Columns.times(clients.size(), "?") + ")";
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(wanted)) {
            int at = 1;
            for (UUID client : clients) {
                select.setBytes(at++, Columns.bytes(client));
            }
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    uses.put(
                            Columns.uuid(row.getBytes(1)),
                            new LastUse(Columns.instant(row.getObject(2, LocalDateTime.class)), row.getString(3)));
                }
            }
        } catch (SQLException fault) {
            throw new IllegalStateException(fault);
        }
        return uses;
    }

    @Scheduled(every = "5s", delayed = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @PreDestroy
    void save() {
        for (UUID client : unsaved.keySet()) {
            LastUse use = unsaved.remove(client);
            if (use != null) {
                save(client, use);
            }
        }
    }

    private void save(UUID client, LastUse use) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(SAVE)) {
            insert.setBytes(1, Columns.bytes(client));
            insert.setObject(2, Columns.utc(use.at()));
            insert.setString(3, use.from());
            insert.executeUpdate();
        } catch (SQLException away) {
            unsaved.putIfAbsent(client, use);
            LOG.debugf("The last use of client %s is written later: %s", client, away.getMessage());
        }
    }
}
