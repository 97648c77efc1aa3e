package kefu.gateway.route;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which service owns a path: by {@code /api/v1/<resource>}, for reports by {@code /api/v1/reports/<name>}. */
@ApplicationScoped
public class Routes {

    public static final String BASE = "/api/v1/";

    /** Plain segments only: no encoded characters, no dots alone, no empty segment; nothing two servers could read differently. */
    private static final Pattern PLAIN = Pattern.compile("/api/v1(/(?!\\.{1,2}(/|$))[A-Za-z0-9._~-]+)+/?");

    private final Map<String, String> ownerByPath = new LinkedHashMap<>();

    Routes(GatewayConfig config) {
        config.upstreams()
                .forEach((name, upstream) -> upstream.paths().forEach(path -> {
                    String other = ownerByPath.put(path, name);
                    if (other != null) {
                        throw new IllegalStateException("Path " + path + " is claimed by " + other + " and " + name);
                    }
                }));
    }

    static boolean isPlain(String path) {
        return PLAIN.matcher(path).matches();
    }

    /** The short name of the service that owns the path. */
    Optional<String> ownerOf(String path) {
        String[] segments = path.substring(BASE.length()).split("/", 3);
        String owner = ownerByPath.get(segments[0]);
        if (owner == null && segments.length > 1) {
            owner = ownerByPath.get(segments[0] + "/" + segments[1]);
        }
        return Optional.ofNullable(owner);
    }
}
