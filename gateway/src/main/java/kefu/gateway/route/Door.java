package kefu.gateway.route;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.Context;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import kefu.gateway.client.ClientState;
import kefu.platform.problem.CommonProblem;
import kefu.platform.problem.Refusal;
import kefu.platform.web.Correlation;
import kefu.platform.web.EdgeAnswers;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Every request to {@code /api/v1} passes here, once there is room for it ({@link Load}): it must have a readable path that
 * somebody owns and a token that names an operator, an API client must still be welcome, and the caller must not have used
 * up his limit. Then it goes to the owning service as it is, token included; the service verifies it again.
 */
@ApplicationScoped
class Door {

    private static final Logger LOG = Logger.getLogger(Door.class);

    /** After authentication, before the resources of the gateway itself. */
    private static final int ORDER = 1_000;

    private final Routes routes;
    private final Upstreams upstreams;
    private final Load load;
    private final SlowReaders readers;
    private final Guests guests;
    private final Toll toll;

    Door(Routes routes, Upstreams upstreams, Load load, SlowReaders readers, Guests guests, Toll toll) {
        this.routes = routes;
        this.upstreams = upstreams;
        this.load = load;
        this.readers = readers;
        this.guests = guests;
        this.toll = toll;
    }

    void open(@Observes Router router) {
        router.route("/api/*").order(ORDER).handler(this::enter);
    }

    private void enter(RoutingContext at) {
        String correlation = Correlation.wellFormed(at.request().getHeader(Correlation.HEADER));
        at.request().headers().set(Correlation.HEADER, correlation);
        at.response().putHeader(Correlation.HEADER, correlation);
        at.addHeadersEndHandler(_ -> {
            // A resource of the gateway itself says it too; put once more, it is there once.
            at.response().putHeader(Correlation.HEADER, correlation);
            if (!at.response().headers().contains(HttpHeaders.CACHE_CONTROL)) {
                // May be kept by the caller alone, and only with a question whether it still holds.
                at.response().putHeader(HttpHeaders.CACHE_CONTROL, "private, no-cache");
            }
        });
        // Until the operator is known nothing of the body is read.
        at.request().pause();
        QuarkusHttpUser.getSecurityIdentity(at, null)
                .subscribe()
                .with(
                        identity -> orRefuse(at, () -> recognise(at, identity)),
                        fault -> refuse(at, Guests.unknownCaller()));
    }

    private void recognise(RoutingContext at, SecurityIdentity identity) {
        JsonWebToken token = Guests.tokenOf(identity);
        if (!Routes.isPlain(at.request().path())) {
            throw nothingThere();
        }
        Context here = at.vertx().getOrCreateContext();
        guests.stateOf(token).whenComplete((state, fault) -> {
            if (Context.isOnEventLoopThread() && at.vertx().getOrCreateContext() == here) {
                charge(at, token, state, fault);
            } else {
                here.runOnContext(_ -> charge(at, token, state, fault));
            }
        });
    }

    private void charge(
            RoutingContext at, JsonWebToken token, @Nullable ClientState client, @Nullable Throwable fault) {
        orRefuse(at, () -> {
            if (fault != null) {
                LOG.warnf("An API client cannot be looked up: %s", fault.getMessage());
                throw CommonProblem.UNAVAILABLE.because(
                        "暂时无法核实 API 客户端", "API clients cannot be looked up at the moment");
            }
            if (client != null) {
                guests.admit(client, at.request());
            }
            toll.charge(at, token, client, () -> orRefuse(at, () -> pass(at)), refusal -> refuse(at, refusal));
        });
    }

    private void pass(RoutingContext at) {
        String path = at.request().path();
        if (routes.isOwn(path)) {
            at.request().resume();
            at.next();
            return;
        }
        String owner = routes.ownerOf(path).orElseThrow(Door::nothingThere);
        load.begin(at, owner);
        readers.watch(at);
        upstreams.forward(owner, at);
    }

    private static void orRefuse(RoutingContext at, Runnable step) {
        try {
            step.run();
        } catch (Refusal refusal) {
            refuse(at, refusal);
        }
    }

    private static void refuse(RoutingContext at, Refusal refusal) {
        at.request().resume();
        EdgeAnswers.write(at, refusal);
    }

    private static Refusal nothingThere() {
        return CommonProblem.NOT_FOUND.because("此地址下没有内容", "There is nothing at this address");
    }
}
