package kefu.platform.outbox;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** Where a service's events go and how patiently they are sent. */
@ConfigMapping(prefix = "kefu.events")
public interface EventsConfig {

    /** The topic this service owns; absent where a service publishes nothing. */
    Optional<String> topic();

    /** CloudEvents {@code source}, such as {@code /kefu/ticket-service}. */
    Optional<String> source();

    /** Put before the name of every topic and consumer group, where several suites share one broker. */
    Optional<String> prefix();

    /** Partitions of a topic that is created here; an existing one is left as it is. */
    @WithDefault("6")
    int partitions();

    /** Copies of a topic that is created here; -1 is what the broker thinks right. */
    @WithDefault("-1")
    short replication();

    /** Rows sent and confirmed together. */
    @WithDefault("1000")
    int batch();

    /** Safety net behind the nudge after commit. */
    @WithDefault("100ms")
    Duration poll();

    /** After this long without a confirmation the whole batch is given up and sent again by whoever has the turn. */
    @WithDefault("15s")
    Duration confirmWithin();

    /** How often a row that Kafka refuses is tried before it is parked. */
    @WithDefault("5")
    int attempts();

    /** The name of a topic or group on the broker. */
    default String onBroker(String name) {
        return prefix().orElse("") + name;
    }
}
