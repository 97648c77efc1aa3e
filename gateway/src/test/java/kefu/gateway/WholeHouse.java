package kefu.gateway;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.DynamicTest;

/** The two services that are down otherwise: they are there, and know of nothing, while a walk goes over all routes. */
final class WholeHouse {

    private static final List<String> DOWN_OTHERWISE = List.of("callback", "billing");

    private WholeHouse() {}

    /** The runner of the tests closes their stream behind the last one. */
    static Stream<DynamicTest> during(Stream<DynamicTest> walk) {
        List<HttpServer> there = DOWN_OTHERWISE.stream().map(WholeHouse::open).toList();
        return walk.onClose(() -> there.forEach(server -> server.stop(0)));
    }

    private static HttpServer open(String service) {
        int port = ConfigProvider.getConfig()
                .getValue("kefu.gateway.upstreams." + service + ".url", URI.class)
                .getPort();
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", port), 0);
            server.createContext("/", WholeHouse::knowsNothing);
            server.start();
            return server;
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static void knowsNothing(HttpExchange at) throws IOException {
        at.sendResponseHeaders(404, -1);
        at.close();
    }
}
