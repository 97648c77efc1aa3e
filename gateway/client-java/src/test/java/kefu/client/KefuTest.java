package kefu.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class KefuTest {

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private HttpServer gateway;
    private Kefu kefu;

    record Ticket(String id, String state) {}

    @BeforeEach
    void aGateway() throws IOException {
        gateway = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        gateway.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        gateway.createContext("/api/v1/tickets", this::tickets);
        gateway.createContext("/api/v1/pages", this::pages);
        gateway.createContext("/api/v1/refused", at -> answer(at, 409, """
                {"type":"/problems/illegal-step","detail":"not now","expected":["answer"]}"""));
        gateway.start();
        kefu = Kefu.at(URI.create("http://127.0.0.1:" + gateway.getAddress().getPort()), () -> "token");
    }

    @AfterEach
    void itEnds() {
        gateway.stop(0);
    }

    @Test
    void aWriteNobodyAnsweredIsRepeatedWithItsKey() {
        Versioned<Ticket> made = kefu.post("/tickets", Map.of("process", "complaint"), Ticket.class);
        assertThat(made).isEqualTo(new Versioned<>(new Ticket("7", "RECORDED"), "\"3\""));
        assertThat(asked).hasSize(3);
        assertThat(asked.stream().distinct()).hasSize(1);
        assertThat(asked.getFirst()).contains("Bearer token").contains("{\"process\":\"complaint\"}");
    }

    @Test
    void aListIsReadToItsEnd() {
        assertThat(kefu.all("/pages?state=OPEN", Ticket.class))
                .extracting(Ticket::id)
                .containsExactly("1", "2");
    }

    @Test
    void aRefusalSaysWhatItIs() {
        assertThatThrownBy(() -> kefu.step("/refused", "close", Map.of(), Ticket.class))
                .isInstanceOfSatisfying(Problem.class, refused -> {
                    assertThat(refused.type()).isEqualTo("/problems/illegal-step");
                    assertThat(refused.status()).isEqualTo(409);
                    assertThat(refused.body().path("expected").path(0).asText()).isEqualTo("answer");
                });
    }

    /** Dies, then has no time, then answers. */
    private void tickets(HttpExchange at) throws IOException {
        var headers = at.getRequestHeaders();
        asked.add(headers.getFirst("Idempotency-Key") + " " + headers.getFirst("Authorization") + " "
                + new String(at.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        switch (asked.size()) {
            case 1 -> at.close();
            case 2 -> answer(at, 503, "{}");
            default -> answer(at, 201, "{\"id\":\"7\",\"state\":\"RECORDED\",\"later\":1}");
        }
    }

    private void pages(HttpExchange at) throws IOException {
        boolean first = !at.getRequestURI().getRawQuery().contains("cursor=a%2Fb");
        answer(at, 200, first ? "{\"items\":[{\"id\":\"1\"}],\"next\":\"a/b\"}" : "{\"items\":[{\"id\":\"2\"}]}");
    }

    private static void answer(HttpExchange at, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        at.getResponseHeaders().set("ETag", "\"3\"");
        at.sendResponseHeaders(status, bytes.length);
        at.getResponseBody().write(bytes);
        at.close();
    }
}
