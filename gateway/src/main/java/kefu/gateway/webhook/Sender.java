package kefu.gateway.webhook;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Sends one delivery and says what came of it, always, within the timeout. No thread waits meanwhile; redirects are not
 * followed, the answer's body is thrown away, and the connection goes to the address that was checked.
 */
@ApplicationScoped
class Sender {

    private static final int LONGEST_ANSWER = 64 * 1024;

    private final Vertx vertx;
    private final HttpClient client;
    private final Targets targets;
    private final WebhookConfig config;
    private final Clock clock;

    Sender(Vertx vertx, Targets targets, WebhookConfig config, Clock clock) {
        this.vertx = vertx;
        this.targets = targets;
        this.config = config;
        this.clock = clock;
        this.client = vertx.createHttpClient(new HttpClientOptions()
                .setMaxPoolSize(config.perEndpoint())
                .setKeepAlive(true)
                .setKeepAliveTimeout(30)
                .setConnectTimeout((int) config.timeout().toMillis())
                .setForceSni(true)
                .setVerifyHost(true)
                .setDecompressionSupported(false));
    }

    /** What the endpoint answered. */
    private record Answer(int status, @Nullable String retryAfter) {}

    Future<Outcome> send(Endpoint endpoint, Due due, byte[] body) {
        long began = System.nanoTime();
        Promise<Answer> answer = Promise.promise();
        long timer = vertx.setTimer(
                config.timeout().toMillis(), id -> answer.tryFail("no answer within " + config.timeout()));
        targets.find(endpoint.url().getHost()).whenComplete((address, fault) -> {
            if (fault != null) {
                answer.tryFail(fault.getCause() == null ? fault : fault.getCause());
            } else {
                post(endpoint, due, body, address, answer);
            }
        });
        return answer.future()
                .map(got -> read(due, got, took(began)))
                .otherwise(fault -> {
                    String why = fault.getMessage() == null ? fault.getClass().getSimpleName() : fault.getMessage();
                    return new Outcome(due, null, why, Optional.empty(), took(began));
                })
                .onComplete(done -> vertx.cancelTimer(timer));
    }

    private void post(Endpoint endpoint, Due due, byte[] body, InetAddress address, Promise<Answer> answer) {
        RequestOptions to = new RequestOptions()
                .setMethod(HttpMethod.POST)
                .setServer(SocketAddress.inetSocketAddress(endpoint.port(), address.getHostAddress()))
                .setHost(endpoint.url().getHost())
                .setPort(endpoint.port())
                .setSsl(endpoint.secure())
                .setURI(endpoint.target());
        client.request(to).onFailure(answer::tryFail).onSuccess(request -> {
            if (answer.future().isComplete()) {
                request.reset();
                return;
            }
            sign(request, endpoint, due, body);
            answer.future().onFailure(late -> request.reset());
            request.send(Buffer.buffer(body))
                    .onFailure(answer::tryFail)
                    .onSuccess(response -> drain(response, request, answer));
        });
    }

    /** The status counts once the whole answer is there, or more of it than anybody reads. */
    private static void drain(HttpClientResponse response, HttpClientRequest request, Promise<Answer> answer) {
        Answer got = new Answer(response.statusCode(), response.getHeader("Retry-After"));
        int[] read = {0};
        response.exceptionHandler(answer::tryFail);
        response.endHandler(end -> answer.tryComplete(got));
        response.handler(part -> {
            read[0] += part.length();
            if (read[0] > LONGEST_ANSWER && answer.tryComplete(got)) {
                request.reset();
            }
        });
    }

    private void sign(HttpClientRequest request, Endpoint endpoint, Due due, byte[] body) {
        String id = due.eventId().toString();
        long now = clock.instant().getEpochSecond();
        String signatures = endpoint.secrets().stream()
                .map(secret -> secret.sign(id, now, body))
                .collect(Collectors.joining(" "));
        request.putHeader("Content-Type", "application/cloudevents+json; charset=utf-8")
                .putHeader("User-Agent", "Kefu-Webhooks")
                .putHeader("webhook-id", id)
                .putHeader("webhook-timestamp", Long.toString(now))
                .putHeader("webhook-signature", signatures);
    }

    private Outcome read(Due due, Answer got, Duration took) {
        Instant now = clock.instant();
        String error = null;
        if (got.status() >= 300 && got.status() < 400) {
            error = "redirects are not followed";
        } else if (got.status() < 200 || got.status() >= 400) {
            error = "answered " + got.status();
        }
        Optional<Duration> retryAfter = error == null ? Optional.empty() : RetryAfter.read(got.retryAfter(), now);
        return new Outcome(due, got.status(), error, retryAfter, took);
    }

    private static Duration took(long began) {
        return Duration.ofNanos(System.nanoTime() - began);
    }

    static byte[] bytes(String json) {
        return json.getBytes(StandardCharsets.UTF_8);
    }
}
