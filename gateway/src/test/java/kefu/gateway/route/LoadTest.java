package kefu.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import kefu.platform.drain.UnderWay;
import kefu.platform.problem.Refusal;
import kefu.platform.web.EdgeAnswers;
import kefu.platform.web.Endings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is admitted, counted by itself: a server with nothing behind it, which answers when the test lets it. */
class LoadTest {

    private final Vertx vertx = Vertx.vertx();
    private final Endings endings = new Endings(vertx);
    private final Load load = new Load(
            new SmallRyeConfigBuilder()
                    .withMapping(GatewayConfig.class)
                    .withDefaultValues(Map.of(
                            "kefu.gateway.own", "changes,stream",
                            "kefu.gateway.long-lived", "stream",
                            "kefu.gateway.long-polled", "changes",
                            "kefu.gateway.load.most", "3",
                            "kefu.gateway.load.most-of-one-service", "2"))
                    .build()
                    .getConfigMapping(GatewayConfig.class),
            new UnderWay(new SimpleMeterRegistry(), endings),
            endings);
    private final BlockingQueue<RoutingContext> held = new LinkedBlockingQueue<>();
    private HttpServer server;
    private HttpClient client;

    @BeforeEach
    void open() {
        endings.start(new StartupEvent());
        Router router = Router.router(vertx);
        load.register(router);
        router.route("/of/:service").handler(this::begin);
        router.route().handler(held::add);
        server = vertx.createHttpServer()
                .requestHandler(router)
                .listen(0)
                .toCompletionStage()
                .toCompletableFuture()
                .join();
        client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    }

    @AfterEach
    void close() {
        client.shutdownNow();
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    /** As the door does it, once it knows whose the path is. */
    private void begin(RoutingContext at) {
        try {
            load.begin(at, at.pathParam("service"));
            at.next();
        } catch (Refusal refusal) {
            EdgeAnswers.write(at, refusal);
        }
    }

    private CompletableFuture<HttpResponse<String>> asks(String path) {
        return client.sendAsync(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.actualPort() + path))
                        .header("Accept-Language", "en")
                        .build(),
                BodyHandlers.ofString());
    }

    /** One that has been admitted and not answered. */
    private RoutingContext holds(String path) throws InterruptedException {
        asks(path);
        return Objects.requireNonNull(held.poll(2, TimeUnit.MINUTES), path + " was not admitted");
    }

    private static void isRefused(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).hasValue("1");
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).contains("\"/problems/unavailable\"", "Too much is going on");
    }

    @Test
    void whatIsMoreThanTheDoorTakesIsRefusedUntilOneOfThoseAdmittedHasItsAnswer() throws Exception {
        RoutingContext first = holds("/a");
        holds("/b");
        holds("/c");
        isRefused(asks("/d").join());
        isRefused(asks("/e").join());
        first.response().end("{}");
        holds("/f");
        isRefused(asks("/g").join());
    }

    /** However often the framework says so. */
    @Test
    void whoHangsUpGivesHisOnePlaceBack() throws Exception {
        holds("/a");
        holds("/b");
        CompletableFuture<HttpResponse<String>> third = asks("/c");
        assertThat(held.poll(2, TimeUnit.MINUTES)).isNotNull();
        isRefused(asks("/d").join());
        third.cancel(true);
        onePlaceIsFree();
    }

    /** Though the framework never says so. */
    @Test
    void anAnswerThatIsCutOffGivesItsPlaceBack() throws Exception {
        holds("/a");
        holds("/b");
        RoutingContext third = holds("/c");
        third.vertx().runOnContext(_ -> third.response().reset());
        onePlaceIsFree();
    }

    private void onePlaceIsFree() throws Exception {
        await().atMost(Duration.ofMinutes(2)).until(() -> {
            asks("/d");
            return held.poll(1, TimeUnit.SECONDS) != null;
        });
        isRefused(asks("/e").join());
    }

    @Test
    void oneServiceHasItsShareAndTheOthersHaveTheirs() throws Exception {
        holds("/of/ticket");
        RoutingContext second = holds("/of/ticket");
        isRefused(asks("/of/ticket").join());
        holds("/of/billing");
        second.response().end();
        holds("/of/ticket");
    }

    @Test
    void whatWaitsOnPurposeTakesNoPlace() throws Exception {
        for (int follower = 0; follower < 5; follower++) {
            holds("/api/v1/stream");
            holds("/api/v1/changes?after=latest&wait=PT20S");
        }
        for (int reader = 0; reader < 3; reader++) {
            holds("/api/v1/changes?after=latest");
        }
        isRefused(asks("/api/v1/changes?after=latest").join());
    }
}
