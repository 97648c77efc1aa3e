package kefu.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Ready once the broker has answered: a replica that cannot find it does not join. When the broker goes away later the
 * replica stays ready, because changes go on and their events wait in the outbox; the age of the oldest is what to watch
 * then.
 */
@Readiness
@ApplicationScoped
class BrokerReadiness implements HealthCheck {

    private final Topics topics;
    private final EventsConfig config;

    BrokerReadiness(Topics topics, EventsConfig config) {
        this.topics = topics;
        this.config = config;
    }

    @Override
    public HealthCheckResponse call() {
        boolean needed = config.topic().isPresent();
        return HealthCheckResponse.named("Kafka has answered")
                .status(!needed || topics.answered())
                .build();
    }
}
