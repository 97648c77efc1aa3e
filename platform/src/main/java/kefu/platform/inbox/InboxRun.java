package kefu.platform.inbox;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import kefu.platform.operations.Nudge;
import kefu.platform.operations.Worker;
import kefu.platform.outbox.Topics;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.CooperativeStickyAssignor;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jboss.logging.Logger;

/**
 * The inbox' life in this replica: reads from the start of the service to its end, in the consumer group all replicas of
 * the service share; leaves the group in good order, so that another takes over at once.
 */
@ApplicationScoped
class InboxRun {

    private static final Logger LOG = Logger.getLogger(InboxRun.class);
    private static final Duration DRAIN = Duration.ofSeconds(10);

    private final Map<String, Object> broker;
    private final InboxConfig config;
    private final Subscriptions subscriptions;
    private final Topics topics;
    private final InboxReader reader;
    private final Worker worker;

    InboxRun(
            @Identifier("default-kafka-broker") Map<String, Object> broker,
            InboxConfig config,
            Subscriptions subscriptions,
            Topics topics,
            Inbox inbox,
            ParkingLot parking) {
        this.broker = broker;
        this.config = config;
        this.subscriptions = subscriptions;
        this.topics = topics;
        Backoff backoff = new Backoff(config.firstPause(), config.longestPause());
        PartitionWork work = new PartitionWork(config, subscriptions, inbox, parking, backoff);
        this.reader = new InboxReader(this::consumer, subscriptions.topics(), work, backoff);
        this.worker = new Worker("kefu-inbox", Duration.ZERO, new Nudge(), this::once);
    }

    void start(@Observes StartupEvent started) {
        start();
    }

    void end(@Observes ShutdownEvent ending) {
        stop();
    }

    void start() {
        if (!subscriptions.topics().isEmpty()) {
            worker.start();
        }
    }

    void stop() {
        if (worker.stop(DRAIN)) {
            reader.close();
        } else {
            LOG.warn("The inbox did not end in time; what it had in hand is delivered again");
        }
    }

    private boolean once() throws Exception {
        topics.ensure(topicsAndTheirDead());
        reader.round();
        return true;
    }

    private Set<String> topicsAndTheirDead() {
        Set<String> names = new TreeSet<>(subscriptions.topics());
        subscriptions.topics().forEach(topic -> names.add(topic + ParkingLot.DEAD));
        return names;
    }

    /** A member of the group all replicas of this service share. */
    Consumer<String, byte[]> consumer() {
        Map<String, Object> settings = new HashMap<>(broker);
        settings.put(ConsumerConfig.GROUP_ID_CONFIG, subscriptions.group());
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        // A service that is new must not miss what happened before it came.
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        settings.put(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, (int)
                config.sessionTimeout().toMillis());
        settings.put(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG, (int)
                config.sessionTimeout().dividedBy(4).toMillis());
        settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 500);
        settings.put(ConsumerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 1_000);
        settings.put(
                ConsumerConfig.PARTITION_ASSIGNMENT_STRATEGY_CONFIG,
                List.of(CooperativeStickyAssignor.class.getName()));
        return new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
    }
}
