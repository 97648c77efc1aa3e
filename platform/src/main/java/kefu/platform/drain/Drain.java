package kefu.platform.drain;

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
 * because whoever spreads the requests notices late; then it takes nothing new; and when what was under way has been
 * answered, or has had time enough, its background work ends with the piece in hand and then the process does. What the
 * framework offers for this waits a fixed time, whether anything is under way or not.
 */
@Readiness
@ApplicationScoped
class Drain implements HealthCheck {

    private static final Logger LOG = Logger.getLogger(Drain.class);

    /** After what lets a browser read the answer, before anything else is asked about a request. */
    private static final int ORDER = -260;

    /** What stays open on purpose is told first. */
    private static final int LAST = 9_000;

    private static final long LOOK_NANOS = TimeUnit.MILLISECONDS.toNanos(20);

    private enum Stage {
        OPEN,
        LEAVING,
        CLOSED
    }

    private final DrainConfig config;
    private final UnderWay underWay;
    private volatile Stage stage = Stage.OPEN;

    Drain(DrainConfig config, UnderWay underWay) {
        this.config = config;
        this.underWay = underWay;
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
        waitWhile(() -> underWay.count() > 0, config.patience());
        LOG.infof("Nothing new is taken; %d requests were not answered in time", underWay.count());
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("Requests are taken")
                .status(stage == Stage.OPEN)
                .build();
    }

    private void pass(RoutingContext at) {
        // Counted before looked at, so that none slips by while the door closes.
        underWay.begin(at);
        Stage now = stage;
        if (now != Stage.OPEN) {
            sayGoodbye(at);
        }
        if (now == Stage.CLOSED) {
            at.response().putHeader(HttpHeaders.RETRY_AFTER, "1");
            EdgeAnswers.write(
                    at,
                    CommonProblem.UNAVAILABLE.because("本实例正在停止，请重试", "This replica is leaving: try again at another"));
            return;
        }
        at.next();
    }

    private void sayGoodbye(RoutingContext at) {
        if (at.request().version() == HttpVersion.HTTP_2) {
            at.request().connection().shutdown(config.patience().toMillis());
        } else {
            HangUp.announce(at.request());
            at.addEndHandler(_ -> at.request().connection().close());
        }
    }

    private static void waitWhile(BooleanSupplier goesOn, Duration most) {
        long end = System.nanoTime() + most.toNanos();
        while (System.nanoTime() < end && goesOn.getAsBoolean()) {
            LockSupport.parkNanos(LOOK_NANOS);
        }
    }
}
