package kefu.local.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;

class DoorTest {

    private final Map<String, Integer> asked = new ConcurrentHashMap<>();

    @Test
    void aServiceThatIsStillLeftAloneIsAskedAgainUntilItAnswersWhateverThatIs() throws IOException {
        HttpServer gateway = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        gateway.createContext("/", this::leaveAloneTwice);
        gateway.start();
        try {
            new Door(gateway.getAddress().getPort(), "a-token").awaitOpen();
        } finally {
            gateway.stop(0);
        }
        List<String> routes =
                Service.behindGateway().stream().map(Service::route).toList();
        assertThat(asked.keySet()).containsExactlyInAnyOrderElementsOf(routes);
        assertThat(asked.values()).containsOnly(3);
    }

    private void leaveAloneTwice(HttpExchange at) throws IOException {
        assertThat(at.getRequestHeaders().getFirst("Authorization")).isEqualTo("Bearer a-token");
        int times = asked.merge(at.getRequestURI().getPath(), 1, Integer::sum);
        at.sendResponseHeaders(times < 3 ? 503 : 403, -1);
        at.close();
    }
}
