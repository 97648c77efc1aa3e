package kefu.bench.door;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** An nginx of the bench's own that passes everything on to one service over kept connections, and nothing else. */
final class Nginx implements AutoCloseable {

    private static final String PROGRAM = "nginx";
    private static final int MOST_TRIES = 100;

    private static final String CONFIGURATION = """
            daemon off;
            worker_processes auto;
            pid %1$s/pid;
            error_log %1$s/error.log;
            events { worker_connections 1024; }
            http {
              access_log off;
              client_body_temp_path %1$s/body;
              proxy_temp_path %1$s/proxy;
              fastcgi_temp_path %1$s/fastcgi;
              uwsgi_temp_path %1$s/uwsgi;
              scgi_temp_path %1$s/scgi;
              keepalive_requests 100000000;
              upstream service { server %2$s; keepalive 64; keepalive_requests 100000000; }
              server {
                listen 127.0.0.1:%3$d;
                location / {
                  proxy_pass http://service;
                  proxy_http_version 1.1;
                  proxy_set_header Connection "";
                  proxy_set_header X-Forwarded-For $remote_addr;
                }
              }
            }
            """;

    private final Process process;
    private final URI address;

    private Nginx(Process process, URI address) {
        this.process = process;
        this.address = address;
    }

    static boolean isInstalled() throws InterruptedException {
        try {
            Process version = new ProcessBuilder(PROGRAM, "-v")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return version.waitFor() == 0;
        } catch (IOException notThere) {
            return false;
        }
    }

    static Nginx before(URI service) throws IOException {
        Path folder = Files.createTempDirectory("kefu-bench-nginx");
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        Path file = folder.resolve("nginx.conf");
        Files.writeString(file, CONFIGURATION.formatted(folder, service.getAuthority(), port));
        Process process = new ProcessBuilder(
                        PROGRAM, "-e", folder.resolve("error.log").toString(), "-c", file.toString())
                .inheritIO()
                .start();
        Nginx nginx = new Nginx(process, URI.create("http://127.0.0.1:" + port));
        nginx.awaitOpen();
        return nginx;
    }

    private void awaitOpen() throws IOException {
        for (int i = 0; i < MOST_TRIES && process.isAlive(); i++) {
            try {
                new Socket(address.getHost(), address.getPort()).close();
                return;
            } catch (IOException notYet) {
                LockSupport.parkNanos(50_000_000);
            }
        }
        throw new IOException("nginx did not start; see above");
    }

    URI address() {
        return address;
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        process.waitFor(10, TimeUnit.SECONDS);
    }
}
