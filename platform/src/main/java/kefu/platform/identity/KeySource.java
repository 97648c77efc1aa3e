package kefu.platform.identity;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;

/** Where a JWKS document is read from: an address, a mounted file, or the process itself. */
@FunctionalInterface
interface KeySource {

    String read() throws IOException;

    /** A document no provider needs; what is longer is not read. */
    int LONGEST = 1 << 20;

    Duration PATIENCE = Duration.ofSeconds(2);

    /** The document at an address ({@code https:}, {@code http:}, {@code file:}) or in a file. */
    static KeySource at(String location) {
        URI address = location.contains(":")
                ? URI.create(location)
                : Path.of(location).toUri();
        return () -> {
            URLConnection connection = address.toURL().openConnection();
            connection.setConnectTimeout((int) PATIENCE.toMillis());
            connection.setReadTimeout((int) PATIENCE.toMillis());
            connection.setUseCaches(false);
            connection.setRequestProperty("Accept", "application/json");
            try (InputStream in = connection.getInputStream()) {
                return new String(in.readNBytes(LONGEST), StandardCharsets.UTF_8);
            }
        };
    }
}
