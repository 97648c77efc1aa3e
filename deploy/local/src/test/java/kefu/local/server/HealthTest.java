package kefu.local.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import org.junit.jupiter.api.Test;

class HealthTest {

    @Test
    void aReadyServiceIsUp() {
        assertThat(Health.read(new Management.Answer(200, "{}")).up()).isTrue();
    }

    @Test
    void theFirstFailedCheckIsNamed() {
        String body = """
                {"status": "DOWN", "checks": [{"name": "Kafka", "status": "UP"},
                  {"name": "Database connections health check", "status": "DOWN"}]}""";

        Health health = Health.read(new Management.Answer(503, body));

        assertThat(health.up()).isFalse();
        assertThat(health.told()).isEqualTo("not ready: Database connections health check");
    }

    @Test
    void aBacklogIsReadFromTheOperatorPages() {
        String page = "{\"due\":3,\"nextDue\":\"2024-03-01T02:00:00Z\",\"waiting\":12}";

        assertThat(Backlog.number(page, "due")).isEqualTo(3);
        assertThat(Backlog.text(page, "nextDue")).contains("2024-03-01T02:00:00Z");
        assertThat(Backlog.number("", "lag")).isZero();
    }

    @Test
    void whoHasNoSuchPageHasNothingToDoAndWhoDoesNotAnswerMayHaveAnything() throws IOException {
        HttpServer service = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        service.createContext("/", at -> {
            at.sendResponseHeaders(404, -1);
            at.close();
        });
        int port = service.getAddress().getPort();
        service.start();
        Backlog heard = Backlog.of(port);
        service.stop(0);

        assertThat(heard.empty()).isTrue();
        assertThat(Backlog.of(port).empty()).isFalse();
        assertThat(Backlog.of(port)).hasToString("no answer");
    }
}
