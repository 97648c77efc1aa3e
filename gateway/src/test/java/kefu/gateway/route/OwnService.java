package kefu.gateway.route;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.eclipse.microprofile.config.ConfigProvider;

/** The callback service, which is down otherwise, answering as a test wants it. */
final class OwnService implements AutoCloseable {

    static final String ADDRESS = "/api/v1/callbacks";

    private final HttpServer server;

    OwnService(HttpHandler answer) throws IOException {
        server = HttpServer.create(new InetSocketAddress("127.0.0.1", port()), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", answer);
        server.start();
    }

    static int port() {
        return URI.create(ConfigProvider.getConfig().getValue("kefu.gateway.upstreams.callback.url", String.class))
                .getPort();
    }

    /** Answers once it is let go, and says so before it waits. */
    static HttpHandler held(CountDownLatch arrived, CountDownLatch released) {
        return at -> {
            drain(at);
            arrived.countDown();
            awaited(released);
            at.sendResponseHeaders(200, 2);
            at.getResponseBody().write("{}".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
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
