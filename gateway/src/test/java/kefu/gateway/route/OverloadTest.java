package kefu.gateway.route;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import kefu.gateway.FixtureServices;
import kefu.platform.testkit.Tokens;
import org.junit.jupiter.api.Test;

/** More than the door takes: what was admitted is answered, the rest is told at once to come again, and health stays green. */
@QuarkusTest
@WithTestResource(value = FixtureServices.class, scope = TestResourceScope.GLOBAL)
class OverloadTest {

    private static final String BEARER = Tokens.of("1001").roles("AGENT").bearer();

    @TestHTTPResource(management = true)
    URI management;

    @Inject
    GatewayConfig config;

    private final Semaphore arrived = new Semaphore(0);
    private final CountDownLatch released = new CountDownLatch(1);
    private final List<RawSocket> held = new ArrayList<>();

    private static RequestSpecification agent() {
        return given().header("Authorization", BEARER).header("Accept-Language", "en");
    }

    /** One after the other, each on its own connection, until the service has them all. */
    private void hold(int requests, String address) throws Exception {
        for (int request = 0; request < requests; request++) {
            RawSocket raw = new RawSocket();
            held.add(raw);
            raw.say("GET " + address + " HTTP/1.1\r\nHost: kefu\r\nAuthorization: " + BEARER + "\r\n\r\n");
            if (!arrived.tryAcquire(60, TimeUnit.SECONDS)) {
                fail("The request after %d did not reach the service: %s", request, raw.heard());
            }
        }
    }

    private void everyoneIsAnswered() throws Exception {
        released.countDown();
        for (RawSocket one : held) {
            try (one) {
                assertThat(one.heardUntil("{}")).startsWith("HTTP/1.1 200");
            }
        }
    }

    private static void isRefusedAtOnce(String path) {
        agent().get(path)
                .then()
                .statusCode(503)
                .header("Retry-After", "1")
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/unavailable"))
                .body("title", equalTo("The service is not available at the moment"));
    }

    private void healthIsGreen() {
        for (String kind : List.of("live", "ready")) {
            given().get(management.resolve("/q/health/" + kind)).then().statusCode(200);
        }
    }

    @Test
    void whatIsMoreThanOneServiceMayHoldIsRefusedWhileTheOthersAnswer() throws Exception {
        try (OwnService service = new OwnService(OwnService.held(arrived::release, released))) {
            hold(config.load().mostOfOneService(), OwnService.ADDRESS);
            isRefusedAtOnce(OwnService.ADDRESS);
            agent().get("/api/v1/tickets").then().statusCode(200);
            healthIsGreen();
            everyoneIsAnswered();
            agent().get(OwnService.ADDRESS).then().statusCode(200);
        }
    }

    @Test
    void whatIsMoreThanTheDoorTakesIsRefusedWhateverItAsksFor() throws Exception {
        int most = config.load().most();
        try (OwnService callback = new OwnService(OwnService.held(arrived::release, released));
                OwnService billing = OwnService.billing(OwnService.held(arrived::release, released))) {
            hold(config.load().mostOfOneService(), OwnService.ADDRESS);
            hold(most - held.size(), OwnService.BILLING_ADDRESS);
            for (String path :
                    List.of("/api/v1/tickets", "/api/v1/changes", "/docs", "/openapi.yaml", "/oauth2/jwks")) {
                isRefusedAtOnce(path);
            }
            healthIsGreen();
            everyoneIsAnswered();
            agent().get("/api/v1/tickets").then().statusCode(200);
        }
    }
}
