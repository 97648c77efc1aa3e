package kefu.gateway.route;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import kefu.gateway.FixtureServices;
import kefu.gateway.feed.Follower;
import kefu.platform.testkit.Tokens;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** More than the door takes, and the end of a replica: in both what was admitted is answered, and the rest is told at once. */
@QuarkusTest
@TestProfile(NarrowDoor.class)
@WithTestResource(value = FixtureServices.class, scope = TestResourceScope.GLOBAL)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OverloadTest {

    @TestHTTPResource(management = true)
    URI management;

    @Inject
    Event<ShutdownDelayInitiatedEvent> end;

    private static RequestSpecification agent() {
        return given().header("Authorization", Tokens.of("1001").roles("AGENT").bearer())
                .header("Accept-Language", "en");
    }

    private int health(String kind) {
        return given().get(management.resolve("/q/health/" + kind)).statusCode();
    }

    private static CompletableFuture<Response> asks(String path) {
        return CompletableFuture.supplyAsync(
                () -> agent().get(path), Executors.newVirtualThreadPerTaskExecutor());
    }

    private static void refusesAtOnce(String path) {
        agent().get(path)
                .then()
                .statusCode(503)
                .header("Retry-After", notNullValue())
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/unavailable"));
    }

    @Test
    @Order(1)
    void whatIsTooMuchForOneServiceIsRefusedForItAloneAndHealthStaysGreen() throws Exception {
        CountDownLatch arrived = new CountDownLatch(NarrowDoor.MOST_OF_ONE_SERVICE);
        CountDownLatch released = new CountDownLatch(1);
        try (OwnService service = new OwnService(OwnService.held(arrived, released))) {
            List<CompletableFuture<Response>> held = held(NarrowDoor.MOST_OF_ONE_SERVICE);
            arrived.await();
            refusesAtOnce(OwnService.ADDRESS);
            agent().get("/api/v1/tickets").then().statusCode(200);
            assertThat(health("live")).isEqualTo(200);
            assertThat(health("ready")).isEqualTo(200);
            released.countDown();
            held.forEach(answer -> assertThat(answer.join().statusCode()).isEqualTo(200));
            Awaitility.await().until(() -> agent().get("/api/v1/tickets").statusCode() == 200);
        }
    }

    @Test
    @Order(2)
    void whatIsTooMuchForTheDoorIsRefusedWhateverIsAskedForAndHealthStaysGreen() throws Exception {
        CountDownLatch arrived = new CountDownLatch(NarrowDoor.MOST);
        CountDownLatch released = new CountDownLatch(1);
        // Two services that are down otherwise, at one address.
        try (OwnService service = new OwnService(OwnService.held(arrived, released))) {
            List<CompletableFuture<Response>> held = held(NarrowDoor.MOST_OF_ONE_SERVICE);
            held.add(asks("/api/v1/invoices"));
            held.add(asks("/api/v1/invoices"));
            arrived.await();
            for (String path : List.of(
                    "/api/v1/tickets", "/api/v1/changes", "/docs", "/openapi.yaml", "/problems", "/oauth2/jwks")) {
                refusesAtOnce(path);
            }
            // Who only waits for something to happen is no load.
            assertThat(agent().get("/api/v1/changes?after=latest&wait=PT0S").statusCode())
                    .isEqualTo(200);
            assertThat(health("live")).isEqualTo(200);
            assertThat(health("ready")).isEqualTo(200);
            released.countDown();
            held.forEach(answer -> assertThat(answer.join().statusCode()).isEqualTo(200));
        }
        Awaitility.await().until(() -> agent().get("/api/v1/tickets").statusCode() == 200);
    }

    @Test
    @Order(3)
    void aReplicaThatLeavesAnswersWhatIsUnderWayAndTakesNothingNew() throws Exception {
        CountDownLatch arrived = new CountDownLatch(1);
        CountDownLatch released = new CountDownLatch(1);
        try (OwnService service = new OwnService(OwnService.held(arrived, released));
                Follower follower = new Follower(null, "")) {
            List<CompletableFuture<Response>> held = held(1);
            arrived.await();
            CompletableFuture<Void> leaving =
                    CompletableFuture.runAsync(() -> end.fire(new ShutdownDelayInitiatedEvent()));
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
            Awaitility.await().until(follower::ended);
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
