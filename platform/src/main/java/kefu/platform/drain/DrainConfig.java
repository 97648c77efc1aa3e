package kefu.platform.drain;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How a replica leaves without anybody noticing. */
@ConfigMapping(prefix = "kefu.drain")
public interface DrainConfig {

    /** How long it goes on as before, while everybody is told to go elsewhere the next time. */
    @WithDefault("PT5S")
    Duration notice();

    /** How long what is under way then may still take. */
    @WithDefault("PT30S")
    Duration patience();
}
