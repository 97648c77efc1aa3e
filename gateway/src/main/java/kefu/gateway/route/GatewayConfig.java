package kefu.gateway.route;

import io.quarkus.runtime.annotations.StaticInitSafe;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Where the services are, which paths they own, and how long the door waits for them. */
@StaticInitSafe
@ConfigMapping(prefix = "kefu.gateway")
public interface GatewayConfig {

    /** By short name, such as {@code ticket}. */
    Map<String, Upstream> upstreams();

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
}
