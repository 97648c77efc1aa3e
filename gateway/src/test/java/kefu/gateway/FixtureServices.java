package kefu.gateway;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import kefu.platform.json.Json;

/** A ticket service that says what reached it, a customer service with a document of its own, and two that are down. */
public final class FixtureServices implements QuarkusTestResourceLifecycleManager {

    /** Another address of this machine, from which a test speaks as the proxy that ends TLS. */
    public static final String TRUSTED = "127.0.0.2";

    private HttpServer ticket;
    private HttpServer customer;

    @Override
    public Map<String, String> start() {
        try {
            ticket = server("ticket", "Ticket");
            customer = server("customer", "Customer");
            return Map.of(
                    "kefu.gateway.upstreams.ticket.url",
                    address(ticket),
                    "kefu.gateway.upstreams.customer.url",
                    address(customer),
                    "kefu.gateway.upstreams.callback.url",
                    nobody(),
                    "kefu.gateway.upstreams.billing.url",
                    nobody(),
                    "kefu.gateway.trusted-proxies",
                    TRUSTED);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    @Override
    public void stop() {
        ticket.stop(0);
        customer.stop(0);
    }

    private static HttpServer server(String name, String schema) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", FixtureServices::echo);
        server.createContext("/openapi", at -> answer(at, 200, document(name, schema)));
        server.createContext(
                "/asyncapi", at -> answer(at, 200, events(name, name.equals("ticket") ? "customer" : "ticket")));
        server.createContext("/problem-types", at -> answer(at, 200, problems(name)));
        server.createContext("/api/v1/processes", at -> processes(at, name));
        server.start();
        return server;
    }

    private static void processes(HttpExchange at, String name) throws IOException {
        String path = at.getRequestURI().getPath();
        String one = "{\"key\":\"" + name + "-process\"}";
        if (path.equals("/api/v1/processes")) {
            answer(at, 200, "{\"items\":[" + one + "]}");
        } else {
            answer(at, path.endsWith("/" + name + "-process") ? 200 : 404, one);
        }
    }

    private static void echo(HttpExchange at) throws IOException {
        byte[] body = at.getRequestBody().readAllBytes();
        var headers = at.getRequestHeaders();
        String answer =
                "{\"method\":\"%s\",\"uri\":\"%s\",\"bytes\":%d,\"forwardedFor\":\"%s\",\"correlation\":\"%s\",\"token\":%s,\"headers\":%s}"
                        .formatted(
                                at.getRequestMethod(),
                                at.getRequestURI(),
                                body.length,
                                headers.getFirst("X-Forwarded-For"),
                                headers.getFirst("X-Correlation-Id"),
                                headers.getFirst("Authorization") != null,
                                headersIn(headers));
        answer(at, at.getRequestMethod().equals("POST") ? 201 : 200, answer);
    }

    /** By their names in lower case, each with all its values. */
    private static String headersIn(Headers headers) {
        Map<String, List<String>> all = new TreeMap<>();
        headers.forEach((name, values) -> {
            if (!name.equalsIgnoreCase("Authorization")) {
                all.put(name.toLowerCase(Locale.ROOT), values);
            }
        });
        return Json.write(all);
    }

    private static void answer(HttpExchange at, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        at.getResponseHeaders().set("Content-Type", "application/json");
        at.getResponseHeaders().set("ETag", "\"3\"");
        String correlation = at.getRequestHeaders().getFirst("X-Correlation-Id");
        if (correlation != null) {
            at.getResponseHeaders().set("X-Correlation-Id", correlation);
        }
        at.sendResponseHeaders(status, bytes.length);
        at.getResponseBody().write(bytes);
        at.close();
    }

    private static String document(String name, String schema) {
        return """
                {"openapi":"3.1.0","paths":{"/api/v1/%ss":{"get":{"tags":["%s"],"responses":{"200":{"content":
                {"application/json":{"schema":{"$ref":"#/components/schemas/View"}}}}}}},"/api/v1/policies":{}},
                "tags":[{"name":"%s"}],"components":{"schemas":{"View":{"type":"object","title":"%s"},"Same":{"type":"string"}}}}""".formatted(name, schema, schema, schema);
    }

    private static String events(String name, String other) {
        return """
                {"asyncapi":"3.0.0","channels":{"%1$s.events":{"address":"%1$s.events","messages":{"%1$s.told.v1":{"$ref":
                "#/components/messages/%1$s.told.v1"}}},"%2$s.events":{"address":"%2$s.events","messages":{"%2$s.told.v1":{"$ref":
                "#/components/messages/%2$s.told.v1"}}}},"operations":{"%1$s.send":{"action":"send"},"%1$s.hear":{"action":
                "receive"}},"components":{"messages":{"%1$s.told.v1":{"name":"%1$s.told.v1","payload":{"type":"object"}},
                "%2$s.told.v1":{"name":"%2$s.told.v1"}},"schemas":{"CloudEvent":{"type":"object"}}}}""".formatted(name, other);
    }

    private static String problems(String name) {
        return """
                {"items":[{"slug":"stale","status":412,"title":{"zh":"资源已被他人修改","en":"Somebody changed it meanwhile"}},
                {"slug":"%s-is-full","status":409,"title":{"zh":"满了","en":"It is <full>"}}]}""".formatted(name);
    }

    private static String address(HttpServer server) {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private static String nobody() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return "http://127.0.0.1:" + socket.getLocalPort();
        }
    }
}
