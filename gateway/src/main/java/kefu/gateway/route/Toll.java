package kefu.gateway.route;

import io.vertx.core.Context;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Consumer;
import kefu.gateway.client.ClientState;
import kefu.gateway.limit.Costs;
import kefu.gateway.limit.LimitConfig;
import kefu.gateway.limit.Limits;
import kefu.gateway.limit.Verdict;
import kefu.platform.problem.CommonProblem;
import kefu.platform.problem.Refusal;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/**
 * Charges a request to its caller's limit and tells him what is left, in the fields of the IETF draft on rate limits
 * (draft-ietf-httpapi-ratelimit-headers-10).
 */
@ApplicationScoped
class Toll {

    private final LimitConfig config;
    private final Limits limits;
    private final Costs costs;

    Toll(LimitConfig config, Limits limits, Costs costs) {
        this.config = config;
        this.limits = limits;
        this.costs = costs;
    }

    void charge(
            RoutingContext at,
            JsonWebToken token,
            @Nullable ClientState client,
            Runnable pass,
            Consumer<Refusal> refuse) {
        if (!config.enabled()) {
            pass.run();
            return;
        }
        String policy = client == null ? "person" : "client";
        String key = client == null ? "person:" + token.getSubject() : "client:" + client.id();
        int cost = costs.of(at.request().method().name(), at.request().path());
        Context here = at.vertx().getOrCreateContext();
        Thread thread = Thread.currentThread();
        limits.charge(key, perMinute(client), cost, verdict -> {
            Runnable then = () -> answer(at.response(), policy, verdict, pass, refuse);
            if (Thread.currentThread() == thread) {
                then.run();
            } else {
                here.runOnContext(_ -> then.run());
            }
        });
    }

    private int perMinute(@Nullable ClientState client) {
        if (client == null) {
            return config.personTokensPerMinute();
        }
        Integer own = client.tokensPerMinute();
        return own == null ? config.clientTokensPerMinute() : own;
    }

    private static void answer(
            HttpServerResponse response, String policy, Verdict verdict, Runnable pass, Consumer<Refusal> refuse) {
        if (response.headWritten() || response.closed()) {
            return;
        }
        response.putHeader("RateLimit-Policy", "\"" + policy + "\";q=" + verdict.quota() + ";w=60");
        response.putHeader(
                "RateLimit", "\"" + policy + "\";r=" + verdict.remaining() + ";t=" + verdict.secondsToFull());
        if (verdict.admitted()) {
            pass.run();
            return;
        }
        response.putHeader(HttpHeaders.RETRY_AFTER, Long.toString(verdict.retryAfter()));
        refuse.accept(CommonProblem.TOO_MANY
                .because("请求过于频繁，请按 Retry-After 等待", "Too many requests: wait as Retry-After says")
                .with("retryAfter", verdict.retryAfter()));
    }
}
