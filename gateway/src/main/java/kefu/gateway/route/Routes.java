package kefu.gateway.route;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kefu.gateway.client.Resources;

/** Which service owns a path: by {@code /api/v1/<resource>}, for reports by {@code /api/v1/reports/<name>}. */
@ApplicationScoped
public class Routes implements Resources {

    public static final String BASE = "/api/v1/";

    /** Plain segments only: no encoded characters, no dots alone, no empty segment; nothing two servers could read differently. */
    private static final Pattern PLAIN = Pattern.compile("/api/v1(/(?!\\.{1,2}(/|$))[A-Za-z0-9._~-]+)+/?");

    private final Map<String, String> ownerByPath = new LinkedHashMap<>();
    private final Set<String> own;

    Routes(GatewayConfig config) {
        own = Set.copyOf(config.own());
        config.upstreams()
                .forEach((name, upstream) -> upstream.paths().forEach(path -> {
                    String other = ownerByPath.put(path, name);
                    if (other != null) {
                        throw new IllegalStateException("Path " + path + " is claimed by " + other + " and " + name);
                    }
                }));
    }

    /** What API clients can be granted scopes of: the first segments of all paths, sorted. */
    @Override
    public SortedSet<String> resources() {
        return Stream.concat(ownerByPath.keySet().stream(), own.stream())
                .map(path -> path.split("/", 2)[0])
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether the gateway answers it itself. */
    boolean isOwn(String path) {
        return own.contains(resourceOf(path));
    }

    static String resourceOf(String path) {
        return path.substring(BASE.length()).split("/", 2)[0];
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
