package kefu.gateway.webhook;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.function.ToIntFunction;

/** Somebody else's server that is told of changes: keeps what it got and answers as it is told to. */
final class Receiver implements AutoCloseable {

    private final HttpServer server;
    private final List<Got> got = new CopyOnWriteArrayList<>();
    private volatile ToIntFunction<Got> answer = any -> 204;
    private volatile Map<String, String> headers = Map.of();

    /** One request. */
    record Got(Map<String, String> headers, String body) {

        String id() {
            return headers.get("webhook-id");
        }
    }

    Receiver() {
        try {
            server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::take);
        server.start();
    }

    private void take(HttpExchange at) throws IOException {
        Map<String, String> sent = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        at.getRequestHeaders().forEach((name, values) -> sent.put(name, values.getFirst()));
        Got one = new Got(sent, new String(at.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        got.add(one);
        int status = answer.applyAsInt(one);
        headers.forEach(at.getResponseHeaders()::set);
        at.sendResponseHeaders(status, -1);
        at.close();
    }

    /** Answers with this status from now on. */
    Receiver answers(int status, Map<String, String> more) {
        headers = more;
        answer = any -> status;
        return this;
    }

    Receiver answers(ToIntFunction<Got> decision) {
        headers = Map.of();
        answer = decision;
        return this;
    }

    List<Got> got() {
        return List.copyOf(got);
    }

    List<String> ids() {
        return got.stream().map(Got::id).toList();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/kefu?from=suite";
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
