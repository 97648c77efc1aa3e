package kefu.gateway.edge;

import io.quarkus.vertx.http.runtime.VertxHttpConfig;
import io.quarkus.vertx.http.runtime.cors.CORSConfig;
import io.quarkus.vertx.http.runtime.cors.CORSFilter;
import io.quarkus.vertx.http.runtime.filters.AbstractResponseWrapper;
import io.smallrye.config.SmallRyeConfig;
import io.vertx.core.Future;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.impl.RoutingContextDecorator;
import io.vertx.ext.web.impl.RoutingContextInternal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import kefu.gateway.route.GatewayProblem;
import kefu.platform.web.EdgeAnswers;
import org.eclipse.microprofile.config.Config;
import org.jspecify.annotations.Nullable;

/**
 * Which pages may ask, and what their browser lets them read. The rule is the framework's own CORS filter, told by
 * {@code quarkus.http.cors.*}; it is asked from here and not by the server, because there it refuses without a word.
 */
@ApplicationScoped
class Browsers {

    /** Where the server would ask it: before anything that could refuse, so that a page can read why it is refused. */
    private static final int ORDER = -300;

    private static final int FORBIDDEN = 403;

    private final CORSFilter rule;

    Browsers(Config config) {
        CORSConfig told = config.unwrap(SmallRyeConfig.class)
                .getConfigMapping(VertxHttpConfig.class)
                .cors();
        if (told.enabled()) {
            throw new IllegalStateException("quarkus.http.cors.enabled would ask the same twice; leave it out");
        }
        rule = new CORSFilter(told);
    }

    void register(@Observes Router router) {
        router.route().order(ORDER).handler(this::ask);
    }

    private void ask(RoutingContext at) {
        if (at.request().headers().contains(HttpHeaders.ORIGIN)) {
            // What one page may read is not to be shown to another.
            at.addHeadersEndHandler(_ -> at.response().headers().add(HttpHeaders.VARY, HttpHeaders.ORIGIN));
            rule.handle(new Asked((RoutingContextInternal) at));
        } else {
            at.next();
        }
    }

    /** The request as the rule sees it. */
    private static final class Asked extends RoutingContextDecorator {

        private final RoutingContextInternal at;
        private final Answer answer;

        Asked(RoutingContextInternal at) {
            super(at.currentRoute(), at);
            this.at = at;
            this.answer = new Answer(at);
        }

        @Override
        public HttpServerResponse response() {
            return answer;
        }

        /** At once: the decorator's own would come back to it later. */
        @Override
        public void next() {
            at.next();
        }
    }

    /** What the rule answers, with the words it has not. */
    private static final class Answer extends AbstractResponseWrapper {

        private final RoutingContext at;
        private @Nullable String why;

        Answer(RoutingContext at) {
            super(at.response());
            this.at = at;
        }

        @Override
        public HttpServerResponse setStatusMessage(String message) {
            why = message;
            return this;
        }

        @Override
        public Future<Void> end() {
            if (getStatusCode() != FORBIDDEN) {
                return super.end();
            }
            at.request().resume();
            EdgeAnswers.write(
                    at,
                    why != null && why.endsWith("method")
                            ? GatewayProblem.ORIGIN.because(
                                    "其他来源的页面不可使用此方法", "Pages of other origins may not use this method")
                            : GatewayProblem.ORIGIN.because(
                                    "此来源的页面未获准访问", "Pages of this origin are not among those that may ask"));
            return Future.succeededFuture();
        }
    }
}
