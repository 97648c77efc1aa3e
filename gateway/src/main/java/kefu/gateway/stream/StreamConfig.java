package kefu.gateway.stream;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How many may follow live, and how patiently. */
@ConfigMapping(prefix = "kefu.stream")
public interface StreamConfig {

    /** Streams of one replica; the next one is refused with 503. */
    @WithDefault("10000")
    int most();

    /** Streams of one operator or API client on one replica; the next one is refused with 429. */
    @WithDefault("100")
    int mostPerCaller();

    /** A sign of life after so long without an event, so that nothing on the way hangs up. */
    @WithDefault("PT15S")
    Duration heartbeat();

    /** Who has taken nothing for so long is cut off; he may come back and goes on where he was. */
    @WithDefault("PT30S")
    Duration patience();

    /** What clients are told to wait before they come back. */
    @WithDefault("PT2S")
    Duration comeBack();
}
