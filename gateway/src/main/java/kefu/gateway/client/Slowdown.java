package kefu.gateway.client;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.stream.Stream;

/**
 * Makes whoever tries secrets wait: a few failures are free, each further one doubles the wait of that address at that client,
 * and later at all clients. The rightful program on another address is never locked out by it.
 */
@ApplicationScoped
class Slowdown {

    private static final int MOST = 50_000;

    private final ClientConfig.Brute config;
    private final InstantSource time;
    private final Cache<String, Failures> failures;

    private record Failures(int count, Instant until) {}

    @Inject
    Slowdown(ClientConfig config) {
        this(config.brute(), InstantSource.system());
    }

    Slowdown(ClientConfig.Brute config, InstantSource time) {
        this.config = config;
        this.time = time;
        this.failures = Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfterWrite(config.longestWait().multipliedBy(2))
                .build();
    }

    /** How long this address still has to wait before it may try this client; zero if not at all. */
    Duration waitOf(String address, String client) {
        Instant now = time.instant();
        return Stream.of(address, pair(address, client))
                .map(failures::getIfPresent)
                .filter(known -> known != null && known.until().isAfter(now))
                .map(known -> Duration.between(now, known.until()))
                .max(Duration::compareTo)
                .orElse(Duration.ZERO);
    }

    void failed(String address, String client) {
        count(address, config.freePerAddress());
        count(pair(address, client), config.freePerClient());
    }

    void succeeded(String address, String client) {
        failures.invalidate(pair(address, client));
    }

    private void count(String key, int free) {
        Instant now = time.instant();
        failures.asMap().merge(key, new Failures(1, now.plus(waitAfter(1 - free))), (known, _) -> {
            int count = known.count() + 1;
            return new Failures(count, now.plus(waitAfter(count - free)));
        });
    }

    private Duration waitAfter(int beyond) {
        if (beyond <= 0) {
            return Duration.ZERO;
        }
        Duration wait = config.firstWait().multipliedBy(1L << Math.min(beyond - 1, 20));
        return wait.compareTo(config.longestWait()) < 0 ? wait : config.longestWait();
    }

    private static String pair(String address, String client) {
        return address + " " + client;
    }
}
