package kefu.bench.door;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import kefu.bench.measure.Samples;
import org.junit.jupiter.api.Test;

class PaceTest {

    private static final int EACH = 80;

    private final Map<Integer, Integer> asked = new ConcurrentHashMap<>();

    @Test
    void everyWayIsAskedAsOftenAsItWasToldWhateverTheAnswersTake() throws Exception {
        HttpServer quick = server();
        HttpServer other = server();
        try {
            List<Samples> samples =
                    new Pace(2_000, EACH).measure(List.of(address(quick), address(other)), "token", "/api/v1/x");
            assertThat(samples)
                    .hasSize(2)
                    .allSatisfy(times -> assertThat(times.percentile(50)).isPositive());
        } finally {
            quick.stop(0);
            other.stop(0);
        }
        assertThat(asked.values()).containsExactly(EACH, EACH);
    }

    private HttpServer server() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
        return server;
    }

    private void answer(HttpExchange at) throws IOException {
        asked.merge(at.getLocalAddress().getPort(), 1, Integer::sum);
        at.sendResponseHeaders(200, 2);
        at.getResponseBody().write(new byte[] {'{', '}'});
        at.close();
    }

    private static URI address(HttpServer server) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }
}
