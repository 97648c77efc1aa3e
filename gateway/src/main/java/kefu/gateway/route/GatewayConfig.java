package kefu.gateway.route;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Where the services are, which paths they own, and how long the door waits for them. */
@ConfigMapping(prefix = "kefu.gateway")
public interface GatewayConfig {

    /** By short name, such as {@code ticket}. */
    Map<String, Upstream> upstreams();

    /** First path segments after {@code /api/v1/} that the gateway answers itself. */
    Set<String> own();

    /** Those of them whose answers stay open on purpose, and so are not counted as load. */
    Set<String> longLived();

    /** Those of them that are not counted while they wait for something to happen, as {@code wait=} asks. */
    Set<String> longPolled();

    /** Networks of our own proxies, such as {@code 10.0.0.0/8}: whom they forward for is believed, nobody else is. */
    Optional<List<String>> trustedProxies();

    Load load();

    Sizes sizes();

    /** How long a connection to a service may take to open. */
    @WithDefault("PT2S")
    Duration connectTimeout();

    /** How long a service may be silent before the caller is told it does not answer. */
    @WithDefault("PT30S")
    Duration answerTimeout();

    /** How long an answer that is made of several services' parts waits for any one of them. */
    @WithDefault("PT3S")
    Duration partTimeout();

    /** Connections kept to each service, shared out among the event loops; the client's own default of 5 would be the bottleneck. */
    @WithDefault("128")
    int connections();

    /** One service behind the door. */
    interface Upstream {

        URI url();

        /** First path segments after {@code /api/v1/} that belong to it, or {@code reports/name}. */
        List<String> paths();
    }

    /** When enough is enough: what is beyond is refused at once, before it makes everybody slow. */
    interface Load {

        /** Requests under way at the same time. */
        @WithDefault("1000")
        int most();

        /**
         * Of these, on one service: a slow one must not take the door from the others. What is more than its connections
         * waits for one, never longer than the answer may take.
         */
        @WithDefault("400")
        int mostOfOneService();

        /** How long a head may take from its first byte on, the first one of a connection from its opening on. */
        @WithDefault("PT10S")
        Duration headTimeout();

        /** How long a connection is kept in silence for the next request. */
        @WithDefault("PT75S")
        Duration keptAlive();

        /** How long a body may take to arrive, beside a second for every 50 kB of it. */
        @WithDefault("PT30S")
        Duration bodyTimeout();

        /** Who takes nothing of his answer for so long is cut off. */
        @WithDefault("PT30S")
        Duration answerPatience();

        /** Failures within ten seconds after which a service is left alone. */
        @WithDefault("20")
        int failures();

        /** How long it is left alone before one request tries whether it is back, and so how long it is still missed then. */
        @WithDefault("PT1S")
        Duration leftAlone();

        /** How long that one may be silent before it is still missed: one caller waits for it, and all others of the service. */
        @WithDefault("PT3S")
        Duration trialTimeout();
    }

    /** What a request line and its headers may be long, in characters. */
    interface Sizes {

        @WithDefault("16384")
        int address();

        @WithDefault("16384")
        int headers();
    }
}
