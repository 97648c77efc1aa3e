package kefu.gateway.limit;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Map;

/** The limits, and what a request weighs. A minute's worth of tokens can be used in one go. */
@ConfigMapping(prefix = "kefu.limits")
public interface LimitConfig {

    @WithDefault("true")
    boolean enabled();

    @WithDefault("6000")
    int personTokensPerMinute();

    /** Of an API client that was given no limit of its own. */
    @WithDefault("60000")
    int clientTokensPerMinute();

    @WithDefault("1")
    int readCost();

    @WithDefault("5")
    int writeCost();

    /** By the first path segment or more, for what weighs more than others: {@code reports=20}, {@code "a/export"=50}. */
    Map<String, Integer> costs();
}
