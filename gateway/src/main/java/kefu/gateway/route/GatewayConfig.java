package kefu.gateway.route;

import io.quarkus.runtime.annotations.StaticInitSafe;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where the services are, which paths they own, and how long the door waits for them. */
@StaticInitSafe
@ConfigMapping(prefix = "kefu.gateway")
public interface GatewayConfig {

    /** By short name, such as {@code ticket}. */
    Map<String, Upstream> upstreams();

    /** First path segments after {@code /api/v1/} that the gateway answers itself. */
    Set<String> own();

    /** Those of them whose answers stay open on purpose, and so are not counted as load. */
    Set<String> longLived();

    Load load();

    Sizes sizes();

    /** How long a connection to a service may take to open. */
    @WithDefault("PT2S")
    Duration connectTimeout();

    /** How long a service may be silent before the caller is told it does not answer. */
    @WithDefault("PT30S")
    Duration answerTimeout();

    /** Connections kept to each service; the client's own default of 5 would be the bottleneck. */
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

        /** Of these, on one service: a slow one must not take the door from the others. */
        @WithDefault("400")
        int mostOfOneService();

        /** How long a body may take to arrive, beside a second for every 50 kB of it. */
        @WithDefault("PT30S")
        Duration bodyTimeout();

        /** Failures within ten seconds after which a service is left alone. */
        @WithDefault("20")
        int failures();

        /** How long it is left alone before one request tries whether it is back. */
        @WithDefault("PT3S")
        Duration leftAlone();
    }

    /** What a request line and its headers may be long, in characters. */
    interface Sizes {

        @WithDefault("16384")
        int address();

        @WithDefault("16384")
        int headers();
    }
}
