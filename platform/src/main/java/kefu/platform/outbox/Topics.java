package kefu.platform.outbox;

import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.TopicExistsException;
import org.jspecify.annotations.Nullable;

/** Makes sure that the topics a service writes and reads exist, so that the first event of a new installation is not lost. */
@Singleton
public class Topics {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final int FIRST = 1;

    private final Map<String, Object> broker;
    private final EventsConfig config;
    private final Set<String> present = new HashSet<>();
    private volatile boolean answered;
    private volatile @Nullable Admin admin;

    Topics(@Identifier("default-kafka-broker") Map<String, Object> broker, EventsConfig config) {
        this.broker = broker;
        this.config = config;
    }

    /** Creates what is missing; fails if the broker cannot be reached, and may then be called again. */
    public synchronized void ensure(Collection<String> names)
            throws InterruptedException, ExecutionException, TimeoutException {
        for (String name : names) {
            if (present.contains(name)) {
                continue;
            }
            NewTopic topic = new NewTopic(name, Optional.of(config.partitions()), Optional.of(config.replication()));
            try {
                admin().createTopics(Set.of(topic)).all().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            } catch (ExecutionException e) {
                if (!(e.getCause() instanceof TopicExistsException)) {
                    throw e;
                }
            }
            present.add(name);
            answered = true;
        }
    }

    /** Whether the broker has answered since this process started. */
    boolean answered() {
        return answered;
    }

    /** The connection for questions about topics and groups. */
    public synchronized Admin admin() {
        Admin known = admin;
        if (known == null) {
            Map<String, Object> settings = new HashMap<>(broker);
            settings.put(AdminClientConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 1000);
            settings.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, 5000);
            settings.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, (int) PATIENCE.toMillis());
            known = Admin.create(settings);
            admin = known;
        }
        return known;
    }

    /** Before who uses it is asked to end: whoever waits for an answer of a broker that is away is told at once. */
    void end(@Observes @Priority(FIRST) ShutdownEvent ending) {
        close();
    }

    void close() {
        Admin known = admin;
        if (known != null) {
            known.close(Duration.ZERO);
        }
    }
}
