package kefu.gateway.route;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import kefu.platform.problem.CommonProblem;
import kefu.platform.web.EdgeAnswers;
import kefu.platform.web.HangUp;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.jboss.logging.Logger;

/**
 * How a replica leaves. First it is no longer ready and asks every caller to come elsewhere the next time, but still answers,
 * because whoever spreads the requests notices late; then it takes nothing new; and it ends when what was under way has
 * been answered, or has had time enough.
 */
@Readiness
@ApplicationScoped
class Drain implements HealthCheck {

    private static final Logger LOG = Logger.getLogger(Drain.class);

    /** Before a request is counted. */
    private static final int ORDER = -260;

    /** Streams and those who wait are told first. */
    private static final int LAST = 9_000;

    private static final long LOOK_NANOS = TimeUnit.MILLISECONDS.toNanos(20);

    private enum Stage {
        OPEN,
        LEAVING,
        CLOSED
    }

    private final GatewayConfig.Drain config;
    private final Load load;
    private volatile Stage stage = Stage.OPEN;

    Drain(GatewayConfig config, Load load) {
        this.config = config.drain();
        this.load = load;
    }

    void register(@Observes Router router) {
        router.route().order(ORDER).handler(this::pass);
    }

    void open(@Observes StartupEvent started) {
        stage = Stage.OPEN;
    }

    void leave(@Observes @Priority(LAST) ShutdownDelayInitiatedEvent announced) {
        stage = Stage.LEAVING;
        waitWhile(() -> true, config.notice());
        stage = Stage.CLOSED;
        waitWhile(() -> load.underWay() > 0, config.patience());
        LOG.infof("The door is closed; %d requests were not answered in time", load.underWay());
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("The door is open")
                .status(stage == Stage.OPEN)
                .build();
    }

    private void pass(RoutingContext at) {
        if (stage == Stage.OPEN) {
            at.next();
            return;
        }
        if (at.request().version() == HttpVersion.HTTP_2) {
            at.request().connection().shutdown(config.patience().toMillis());
        } else {
            HangUp.announce(at.request());
            at.addEndHandler(_ -> at.request().connection().close());
        }
        if (stage == Stage.LEAVING) {
            at.next();
            return;
        }
        at.response().putHeader(HttpHeaders.RETRY_AFTER, "1");
        EdgeAnswers.write(
                at, CommonProblem.UNAVAILABLE.because("本实例正在停止，请重试", "This replica is leaving: try again at another"));
    }

    private static void waitWhile(BooleanSupplier goesOn, Duration most) {
        long end = System.nanoTime() + most.toNanos();
        while (System.nanoTime() < end && goesOn.getAsBoolean()) {
            LockSupport.parkNanos(LOOK_NANOS);
        }
    }
}
