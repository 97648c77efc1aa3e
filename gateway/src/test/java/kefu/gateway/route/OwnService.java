package kefu.gateway.route;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import kefu.platform.testkit.Tokens;
import org.eclipse.microprofile.config.ConfigProvider;

/** The callback or the billing service, which are down otherwise, answering as a test wants it once the door trusts it. */
final class OwnService implements AutoCloseable {

    static final String ADDRESS = "/api/v1/callbacks";

    static final String BILLING_ADDRESS = "/api/v1/invoices";

    private final HttpServer server;
    private volatile HttpHandler answer;

    OwnService(HttpHandler answer) throws IOException {
        this("callback", ADDRESS, answer);
    }

    private OwnService(String name, String address, HttpHandler answer) throws IOException {
        this(name, OwnService::isThere);
        awaitTrust(address);
        this.answer = answer;
    }

    private OwnService(String name, HttpHandler answer) throws IOException {
        this.answer = answer;
        server = HttpServer.create(new InetSocketAddress("127.0.0.1", port(name)), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", at -> this.answer.handle(at));
        server.start();
    }

    /** One that need not be trusted, because it is there to fail. */
    static OwnService failing(String name, HttpHandler answer) throws IOException {
        return new OwnService(name, answer);
    }

    static OwnService billing(HttpHandler answer) throws IOException {
        return new OwnService("billing", BILLING_ADDRESS, answer);
    }

    /** It may have been left for dead, and the door does not ask again at once. */
    private static void awaitTrust(String address) {
        String bearer = Tokens.of("1001").roles("AGENT").bearer();
        await().until(() -> given().header("Authorization", bearer).get(address).statusCode() == 204);
    }

    private static void isThere(HttpExchange at) throws IOException {
        at.sendResponseHeaders(204, -1);
        at.close();
    }

    static int port() {
        return port("callback");
    }

    private static int port(String name) {
        return URI.create(ConfigProvider.getConfig().getValue("kefu.gateway.upstreams." + name + ".url", String.class))
                .getPort();
    }

    /** Answers once it is let go, and says so before it waits. */
    static HttpHandler held(CountDownLatch arrived, CountDownLatch released) {
        return held(arrived::countDown, released);
    }

    static HttpHandler held(Runnable arrived, CountDownLatch released) {
        return at -> {
            drain(at);
            arrived.run();
            awaited(released);
            at.sendResponseHeaders(200, 2);
            at.getResponseBody().write("{}".getBytes(StandardCharsets.US_ASCII));
            at.close();
        };
    }

    static void awaited(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static void drain(HttpExchange at) throws IOException {
        try (InputStream body = at.getRequestBody()) {
            body.readAllBytes();
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
