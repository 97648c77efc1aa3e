package kefu.bench.door;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/** Receivers of webhooks on this machine that take their time over every delivery, as real ones do. */
final class Receivers implements AutoCloseable {

    private static final long WORK = 100_000_000;

    private final List<HttpServer> servers = new ArrayList<>();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final AtomicInteger arrived = new AtomicInteger();
    private final AtomicLong first = new AtomicLong();
    private volatile long last;

    Receivers(int many) throws IOException {
        // Otherwise each answer would wait for the acknowledgement of its head.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        for (int i = 0; i < many; i++) {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1_000);
            server.setExecutor(threads);
            server.createContext("/", this::take);
            server.start();
            servers.add(server);
        }
    }

    private void take(HttpExchange exchange) throws IOException {
        first.compareAndSet(0, System.nanoTime());
        exchange.getRequestBody().readAllBytes();
        LockSupport.parkNanos(WORK);
        exchange.sendResponseHeaders(204, -1);
        exchange.close();
        last = System.nanoTime();
        arrived.incrementAndGet();
    }

    List<String> addresses() {
        return servers.stream()
                .map(server -> "http://127.0.0.1:" + server.getAddress().getPort() + "/")
                .toList();
    }

    void forget() {
        arrived.set(0);
        first.set(0);
    }

    int arrived() {
        return arrived.get();
    }

    /** From the first delivery coming in to the last one answered. */
    long nanos() {
        return last - first.get();
    }

    @Override
    public void close() {
        servers.forEach(server -> server.stop(0));
        threads.close();
    }
}
