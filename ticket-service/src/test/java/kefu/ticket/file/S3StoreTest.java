package kefu.ticket.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What goes over the wire to a bucket: signed, under its key, and only the stretch that is asked for. */
class S3StoreTest {

    private final Map<String, byte[]> objects = new ConcurrentHashMap<>();
    private HttpServer wire;

    @TempDir
    Path folder;

    @BeforeEach
    void listen() throws IOException {
        wire = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        wire.createContext("/", this::answer);
        wire.start();
    }

    @AfterEach
    void hangUp() {
        wire.stop(0);
    }

    @Test
    void aFileIsKeptGivenByTheStretchAndRemoved() throws IOException {
        FileStore store = S3Store.of(new Bucket("AKIDEXAMPLE"));
        UUID key = UUID.randomUUID();
        store.keep(key, Files.write(folder.resolve("f"), "0123456789".getBytes(StandardCharsets.UTF_8)));
        assertThat(objects).containsOnlyKeys("/files/" + key);
        try (InputStream stretch = store.open(key, 3, 4)) {
            assertThat(stretch.readAllBytes()).isEqualTo("3456".getBytes(StandardCharsets.UTF_8));
        }
        store.remove(key);
        assertThat(objects).isEmpty();
    }

    @Test
    void aBucketThatRefusesIsAFaultThatPasses() {
        FileStore store = S3Store.of(new Bucket("SOMEBODYELSE"));
        assertThatThrownBy(() -> store.open(UUID.randomUUID(), 0, 1)).isInstanceOf(IOException.class);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String signed = String.valueOf(exchange.getRequestHeaders().getFirst("Authorization"));
        String path = exchange.getRequestURI().getPath();
        byte[] sent = exchange.getRequestBody().readAllBytes();
        int status = 200;
        byte[] body = {};
        if (!signed.startsWith("AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/") || !signed.contains("/s3/aws4_request")) {
            status = 403;
        } else if (exchange.getRequestMethod().equals("PUT")) {
            objects.put(path, plain(exchange, sent));
        } else if (exchange.getRequestMethod().equals("DELETE")) {
            objects.remove(path);
            status = 204;
        } else {
            String[] range =
                    exchange.getRequestHeaders().getFirst("Range").substring(6).split("-");
            body = Arrays.copyOfRange(objects.get(path), Integer.parseInt(range[0]), Integer.parseInt(range[1]) + 1);
            status = 206;
        }
        exchange.sendResponseHeaders(status, status == 204 || body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    /** The client may send in signed pieces: {@code <length>;…\r\n<bytes>\r\n0…}. */
    private static byte[] plain(HttpExchange exchange, byte[] sent) {
        String encoding = String.valueOf(exchange.getRequestHeaders().getFirst("Content-Encoding"));
        if (!encoding.contains("aws-chunked")) {
            return sent;
        }
        String text = new String(sent, StandardCharsets.ISO_8859_1);
        int begin = text.indexOf("\r\n") + 2;
        int length = Integer.parseInt(text.substring(0, begin - 2).split(";", 2)[0], 16);
        return text.substring(begin, begin + length).getBytes(StandardCharsets.ISO_8859_1);
    }

    private final class Bucket implements FileConfig.S3 {

        private final String account;

        Bucket(String account) {
            this.account = account;
        }

        @Override
        public Optional<URI> endpoint() {
            return Optional.of(
                    URI.create("http://127.0.0.1:" + wire.getAddress().getPort()));
        }

        @Override
        public String region() {
            return "cn-north-1";
        }

        @Override
        public String bucket() {
            return "files";
        }

        @Override
        public Optional<String> accessKey() {
            return Optional.of(account);
        }

        @Override
        public Optional<String> secretKey() {
            return Optional.of("secret");
        }

        @Override
        public boolean pathStyle() {
            return true;
        }
    }
}
