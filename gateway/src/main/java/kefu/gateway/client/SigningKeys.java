package kefu.gateway.client;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kefu.platform.identity.MachineKeys;
import kefu.platform.json.Json;
import org.jboss.logging.Logger;

/**
 * The keys API clients' tokens are signed with: made by whichever replica comes first, known to all within seconds, replaced
 * after some months. A new key is published before it signs anything, so that no service meets a token it cannot verify.
 */
@ApplicationScoped
class SigningKeys implements MachineKeys {

    private static final Logger LOG = Logger.getLogger(SigningKeys.class);

    /** Longer than any replica needs to hear of a new key. */
    private static final Duration PUBLISHED_FIRST = Duration.ofMinutes(1);

    private final SigningKeyRows rows;
    private final ClientConfig config;
    private final InstantSource time;
    private volatile List<SigningKey> keys = List.of();

    SigningKeys(SigningKeyRows rows, ClientConfig config) {
        this.rows = rows;
        this.config = config;
        // Tokens live in real time, whatever the business clock of a rehearsal says.
        this.time = InstantSource.system();
    }

    @Override
    public String jwks() {
        return Json.write(
                Map.of("keys", keys.stream().map(SigningKey::publicHalf).toList()));
    }

    /** The key that signs now: the newest that everybody knows by now and whose private half can be opened. */
    Optional<SigningKey> signing() {
        if (keys.isEmpty()) {
            keepUp();
        }
        Instant known = time.instant().minus(PUBLISHED_FIRST);
        List<SigningKey> able =
                keys.stream().filter(key -> key.privateHalf() != null).toList();
        return able.stream()
                .filter(key -> key.createdAt().isBefore(known))
                .findFirst()
                .or(() -> able.stream().reduce((_, oldest) -> oldest));
    }

    /** Looks what the other replicas made, and makes the next key when it is time. */
    @Scheduled(every = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void keepUp() {
        try {
            List<SigningKey> stored = rows.latest();
            if (isDue(stored)) {
                int generation = stored.isEmpty() ? 1 : stored.getFirst().generation() + 1;
                rows.add(SigningKey.make(generation, time.instant()));
                LOG.infof("signing key %d for API clients' tokens is published", generation);
                stored = rows.latest();
            }
            keys = List.copyOf(stored);
        } catch (SQLException away) {
            LOG.warnf("The signing keys cannot be looked up, %d known ones stay: %s", keys.size(), away.getMessage());
        }
    }

    private boolean isDue(List<SigningKey> stored) {
        return stored.isEmpty()
                || stored.stream().allMatch(key -> key.privateHalf() == null)
                || stored.getFirst().createdAt().plus(config.keyLife()).isBefore(time.instant());
    }
}
