package kefu.platform.inbox;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** How a service takes in the events of others. */
@ConfigMapping(prefix = "kefu.inbox")
interface InboxConfig {

    /** Consumer group; the service's name unless set. */
    Optional<String> group();

    /** Events handled in one transaction while all goes well. */
    @WithDefault("100")
    int batch();

    /** How often an event whose handling fails is tried before it is parked; transient faults do not count. */
    @WithDefault("5")
    int attempts();

    @WithDefault("200ms")
    Duration firstPause();

    @WithDefault("10s")
    Duration longestPause();

    /** How long event ids are remembered; longer than the broker can deliver an event again. */
    @WithDefault("P8D")
    Duration keep();

    /** A replica that is silent for so long loses its partitions to the others. */
    @WithDefault("10s")
    Duration sessionTimeout();
}
