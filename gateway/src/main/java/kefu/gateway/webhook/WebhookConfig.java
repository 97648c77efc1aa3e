package kefu.gateway.webhook;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Where webhooks may go and how patiently they are delivered. */
@ConfigMapping(prefix = "kefu.webhooks")
public interface WebhookConfig {

    /** Whether an address may begin with {@code http:}; for a closed network alone. */
    @WithDefault("false")
    boolean allowHttp();

    /** Networks that are private and allowed all the same, such as {@code 10.1.0.0/16}. */
    Optional<List<String>> allowedNetworks();

    /** How long one attempt may take, from the first byte sent to the last one received. */
    @WithDefault("PT15S")
    Duration timeout();

    /** Deliveries under way to one endpoint at the same time. */
    @WithDefault("64")
    int perEndpoint();

    /** Deliveries under way from one replica at the same time. */
    @WithDefault("1024")
    int underWay();

    /** The pause before each further attempt; after the last one a delivery has failed. */
    @WithDefault("PT5S,PT5M,PT30M,PT2H,PT5H,PT10H,PT14H,PT20H,PT24H")
    List<Duration> pauses();

    /** By how many per cent a pause is lengthened or shortened at random, so that those that failed together part. */
    @WithDefault("15")
    int jitterPercent();

    /** The longest pause an endpoint may ask for in {@code Retry-After}. */
    @WithDefault("PT24H")
    Duration longestRetryAfter();

    /** After so many failures in a row an endpoint is only probed until it answers again. */
    @WithDefault("5")
    int failuresUntilRest();

    @WithDefault("PT60S")
    Duration longestRest();

    /** A delivery whose sender died is due again after so long; longer than the timeout. */
    @WithDefault("PT60S")
    Duration lease();

    /** How long the old secret signs beside the new one unless the rotation says otherwise. */
    @WithDefault("PT24H")
    Duration overlap();

    /** How long the delivery log is kept. */
    @WithDefault("P30D")
    Duration keep();

    /** How often a replica looks for deliveries that are due. */
    @WithDefault("250ms")
    Duration look();

    /** Webhooks one subscriber may have. */
    @WithDefault("50")
    int mostPerOwner();
}
