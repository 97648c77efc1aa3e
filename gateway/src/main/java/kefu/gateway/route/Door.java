package kefu.gateway.route;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import kefu.platform.problem.CommonProblem;
import kefu.platform.problem.Refusal;
import kefu.platform.web.Correlation;
import kefu.platform.web.EdgeAnswers;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Every request to {@code /api/v1} passes here: it must have a readable path that somebody owns and a token that names
 * an operator. Then it goes to the owning service as it is, token included; the service verifies it again.
 */
@ApplicationScoped
class Door {

    /** After authentication, before the resources of the gateway itself. */
    private static final int ORDER = 1_000;

    private static final Set<String> OWN = Set.of("processes", "policies");

    private final Routes routes;
    private final Upstreams upstreams;

    Door(Routes routes, Upstreams upstreams) {
        this.routes = routes;
        this.upstreams = upstreams;
    }

    void open(@Observes Router router) {
        router.route("/api/*").order(ORDER).handler(this::enter);
    }

    private void enter(RoutingContext at) {
        String correlation = Correlation.wellFormed(at.request().getHeader(Correlation.HEADER));
        at.request().headers().set(Correlation.HEADER, correlation);
        at.response().putHeader(Correlation.HEADER, correlation);
        // Until the operator is known nothing of the body is read.
        at.request().pause();
        QuarkusHttpUser.getSecurityIdentity(at, null)
                .subscribe()
                .with(identity -> admit(at, identity), fault -> refuse(at, unknownCaller()));
    }

    private void admit(RoutingContext at, SecurityIdentity identity) {
        try {
            pass(at, identity);
        } catch (Refusal refusal) {
            refuse(at, refusal);
        }
    }

    private void pass(RoutingContext at, SecurityIdentity identity) {
        if (identity.isAnonymous()
                || !(identity.getPrincipal() instanceof JsonWebToken token)
                || token.getSubject() == null
                || token.getSubject().isBlank()) {
            throw unknownCaller();
        }
        String path = at.request().path();
        if (!Routes.isPlain(path)) {
            throw nothingThere();
        }
        if (OWN.contains(path.substring(Routes.BASE.length()).split("/", 2)[0])) {
            at.request().resume();
            at.next();
            return;
        }
        upstreams.forward(routes.ownerOf(path).orElseThrow(Door::nothingThere), at.request());
    }

    private static void refuse(RoutingContext at, Refusal refusal) {
        at.request().resume();
        EdgeAnswers.write(at, refusal);
    }

    private static Refusal unknownCaller() {
        return CommonProblem.UNAUTHENTICATED.because(
                "令牌缺失、过期、无法验证或未含工号", "The token is missing, expired, cannot be verified or names no operator");
    }

    private static Refusal nothingThere() {
        return CommonProblem.NOT_FOUND.because("此地址下没有内容", "There is nothing at this address");
    }
}
