package kefu.gateway.route;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import kefu.gateway.FixtureServices;
import kefu.platform.testkit.Logged;
import kefu.platform.testkit.Tokens;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

/** Services that hang up, are gone, and come back. */
@QuarkusTest
@WithTestResource(value = FixtureServices.class, scope = TestResourceScope.GLOBAL)
class FailingServiceTest {

    @Inject
    GatewayConfig config;

    private static RequestSpecification agent() {
        return given().header("Authorization", Tokens.of("1001").roles("AGENT").bearer());
    }

    @Test
    void aReadThatTheServiceDroppedIsTriedOnceMoreAndAWriteIsNot() throws Exception {
        AtomicInteger came = new AtomicInteger();
        try (ServerSocket service = new ServerSocket(port("callback"))) {
            Thread serving = Thread.ofVirtual().start(() -> dropEveryOther(service, came));
            agent().get("/api/v1/callbacks").then().statusCode(200).body("came", equalTo(2));
            agent().body("{}").post("/api/v1/callbacks").then().statusCode(503);
            assertThat(came.get()).isEqualTo(3);
            service.close();
            serving.join();
        }
    }

    private static void dropEveryOther(ServerSocket service, AtomicInteger came) {
        try {
            while (true) {
                try (Socket connection = service.accept()) {
                    connection.getInputStream().read(new byte[8192]);
                    int number = came.incrementAndGet();
                    if (number % 2 == 0) {
                        String body = "{\"came\":" + number + "}";
                        connection
                                .getOutputStream()
                                .write(("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\n"
                                                + "Content-Length: " + body.length() + "\r\n\r\n" + body)
                                        .getBytes(StandardCharsets.UTF_8));
                    }
                }
            }
        } catch (IOException closed) {
            // The test is over.
        }
    }

    /** As its system does for a service that was killed: the connection is reset, though nobody waits on it. */
    @Test
    void aServiceThatIsKilledIsNoErrorOfTheDoor() throws Exception {
        String request = "GET /api/v1/callbacks HTTP/1.1\r\nHost: kefu\r\nAuthorization: "
                + Tokens.of("1001").roles("AGENT").bearer() + "\r\n\r\n";
        try (Logged logged = new Logged();
                ServerSocket service = new ServerSocket(port("callback"));
                RawSocket caller = new RawSocket()) {
            for (int life = 1; life <= 2; life++) {
                caller.say(request);
                try (Socket connection = service.accept()) {
                    connection.getInputStream().read(new byte[8192]);
                    connection
                            .getOutputStream()
                            .write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}"
                                    .getBytes(StandardCharsets.US_ASCII));
                    assertThat(caller.heardAnswer()).startsWith("HTTP/1.1 200");
                    connection.setSoLinger(true, 0);
                }
            }
            assertThat(logged.errors()).isEmpty();
        }
    }

    /** Who waits as long as he is told finds the service tried again. */
    @Test
    void aServiceThatFailsAgainAndAgainIsLeftAloneUntilItIsBack() throws Exception {
        agent().get("/api/v1/invoices").then().statusCode(503).header("Retry-After", leftAlone());
        AtomicInteger came = new AtomicInteger();
        AtomicBoolean back = new AtomicBoolean();
        try (OwnService service = OwnService.failing("billing", at -> {
            came.incrementAndGet();
            if (back.get()) {
                at.sendResponseHeaders(204, -1);
            }
            at.close();
        })) {
            isLeftAlone(came);
            back.set(true);
            await().until(() -> agent().get("/api/v1/invoices").statusCode() == 204);
        }
    }

    /** Whoever is the one to try it waits for a moment, and not as long as for a service that is well. */
    @Test
    void aServiceThatIsSilentIsTriedAgainAndAgain() throws Exception {
        AtomicInteger came = new AtomicInteger();
        AtomicBoolean silent = new AtomicBoolean();
        CountDownLatch over = new CountDownLatch(1);
        try (OwnService service = OwnService.failing("billing", at -> {
            came.incrementAndGet();
            if (silent.get()) {
                OwnService.awaited(over);
            }
            at.close();
        })) {
            isLeftAlone(came);
            silent.set(true);
            int before = came.get();
            await().atMost(config.answerTimeout()).until(() -> {
                agent().get("/api/v1/invoices").then().statusCode(503);
                return came.get() >= before + 2;
            });
            over.countDown();
        }
    }

    /** Asked until a refusal comes of which it has heard nothing. */
    private static void isLeftAlone(AtomicInteger came) {
        await().until(() -> {
            int before = came.get();
            agent().get("/api/v1/invoices").then().statusCode(503);
            return came.get() == before;
        });
    }

    private String leftAlone() {
        return Long.toString(config.load().leftAlone().toSeconds());
    }

    private static int port(String service) {
        return URI.create(
                        ConfigProvider.getConfig().getValue("kefu.gateway.upstreams." + service + ".url", String.class))
                .getPort();
    }
}
