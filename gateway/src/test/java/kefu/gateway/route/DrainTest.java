package kefu.gateway.route;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import kefu.gateway.FixtureServices;
import kefu.platform.testkit.Tokens;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.health.Readiness;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The end of a replica: what was admitted is answered, and the rest is told at once to go elsewhere. */
@QuarkusTest
@WithTestResource(value = FixtureServices.class, scope = TestResourceScope.GLOBAL)
class DrainTest {

    @TestHTTPResource(management = true)
    URI management;

    @Inject
    @Readiness
    Drain drain;

    private static RequestSpecification agent() {
        return given().header("Authorization", Tokens.of("1001").roles("AGENT").bearer())
                .header("Accept-Language", "en");
    }

    private int health(String kind) {
        return given().get(management.resolve("/q/health/" + kind)).statusCode();
    }

    private static CompletableFuture<Response> asks(String path) {
        return CompletableFuture.supplyAsync(() -> agent().get(path), Executors.newVirtualThreadPerTaskExecutor());
    }

    /** Other tests leave it for dead, and the door does not ask again at once. */
    @BeforeEach
    void theServiceIsTrustedAgain() throws Exception {
        try (OwnService service = new OwnService(at -> {
            at.sendResponseHeaders(200, -1);
            at.close();
        })) {
            Awaitility.await()
                    .atMost(Duration.ofSeconds(60))
                    .until(() -> agent().get(OwnService.ADDRESS).statusCode() == 200);
        }
    }

    @Test
    void aReplicaThatLeavesAnswersWhatIsUnderWayAndTakesNothingNew() throws Exception {
        CountDownLatch arrived = new CountDownLatch(1);
        CountDownLatch released = new CountDownLatch(1);
        try (OwnService service = new OwnService(OwnService.held(arrived, released))) {
            List<CompletableFuture<Response>> held = held(1);
            assertThat(arrived.await(30, TimeUnit.SECONDS)).isTrue();
            CompletableFuture<Void> leaving =
                    CompletableFuture.runAsync(() -> drain.leave(new ShutdownDelayInitiatedEvent()));
            Awaitility.await().until(() -> agent().get("/api/v1/tickets").statusCode() == 503);
            agent().get("/api/v1/tickets")
                    .then()
                    .statusCode(503)
                    .header("Connection", "close")
                    .header("Retry-After", notNullValue());
            assertThat(health("ready")).isEqualTo(503);
            assertThat(health("live")).isEqualTo(200);
            assertThat(leaving).isNotDone();
            assertThat(held.getFirst()).isNotDone();
            released.countDown();
            assertThat(held.getFirst().join().statusCode()).isEqualTo(200);
            leaving.join();
        } finally {
            drain.open(new StartupEvent());
        }
    }

    private static List<CompletableFuture<Response>> held(int requests) {
        List<CompletableFuture<Response>> all = new ArrayList<>();
        for (int request = 0; request < requests; request++) {
            all.add(asks(OwnService.ADDRESS));
        }
        return all;
    }
}
