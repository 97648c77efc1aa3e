package kefu.platform.timer;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How due timers are looked for. */
@ConfigMapping(prefix = "kefu.timers")
interface TimersConfig {

    /** Timers fired in one transaction while all goes well. */
    @WithDefault("200")
    int batch();

    /** How often to look, in real time; what the clock says then may have jumped. */
    @WithDefault("200ms")
    Duration poll();

    /** Until a timer that failed is tried again; doubles with every failure. */
    @WithDefault("1s")
    Duration firstPause();

    @WithDefault("1h")
    Duration longestPause();
}
