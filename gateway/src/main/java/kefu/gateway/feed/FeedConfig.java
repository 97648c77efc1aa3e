package kefu.gateway.feed;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long changes are kept and how eagerly they are told. */
@ConfigMapping(prefix = "kefu.feed")
public interface FeedConfig {

    /** How long a follower may stay away without missing anything; longer than a webhook is retried. */
    @WithDefault("P30D")
    Duration keep();

    /** How often a replica looks for changes that another one has stored; its own are told at once. */
    @WithDefault("200ms")
    Duration look();

    /** The longest {@code wait} of a caller who asks for changes that have not happened yet. */
    @WithDefault("PT60S")
    Duration longestWait();

    /** Changes kept in memory for those who follow live; who is further behind reads from the database. */
    @WithDefault("4096")
    int recent();

    /** Callers that may wait for changes at the same time; the next one is answered at once with what there is. */
    @WithDefault("5000")
    int mostWaiting();
}
