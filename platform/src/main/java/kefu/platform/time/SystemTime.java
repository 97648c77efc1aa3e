package kefu.platform.time;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;

/**
 * The clock of a production build: the machine's, in UTC. Guarantees whole microseconds, exactly what the database keeps,
 * so an instant read back equals the one that was written.
 */
@Singleton
final class SystemTime {

    static final Duration MICROSECOND = Duration.ofNanos(1000);

    @Produces
    @Singleton
    @DefaultBean
    Clock clock() {
        return microseconds();
    }

    static Clock microseconds() {
        return Clock.tick(Clock.systemUTC(), MICROSECOND);
    }
}
