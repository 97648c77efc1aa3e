package kefu.client;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One request of the typed client.
 *
 * @param path below {@code /api/v1}, with its query
 * @param etag of the version a change is made on, or null where nothing is changed
 */
public record Call(
        String method,
        String path,
        @Nullable Object body,
        @Nullable String etag) {

    /** The parts of an address, each written so that it stays one. */
    public static String path(Object... parts) {
        return Arrays.stream(parts).map(part -> encoded(part.toString())).collect(Collectors.joining("/", "/", ""));
    }

    /** Parameters of a list; what is null is not asked for. */
    public static String query(Map<String, ?> parameters) {
        String all = parameters.entrySet().stream()
                .filter(parameter -> parameter.getValue() != null)
                .map(parameter -> encoded(parameter.getKey()) + "="
                        + encoded(parameter.getValue().toString()))
                .collect(Collectors.joining("&"));
        return all.isEmpty() ? "" : "?" + all;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
