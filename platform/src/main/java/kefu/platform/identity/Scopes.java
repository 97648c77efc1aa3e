package kefu.platform.identity;

import java.util.Set;

/**
 * What an API client must have been granted for a request: {@code tickets:read} for looking at {@code /api/v1/tickets/…},
 * {@code tickets:write} for everything else there. Derived from method and path, so that no route can forget it.
 */
public final class Scopes {

    public static final String READ = "read";
    public static final String WRITE = "write";

    private static final String BASE = "/api/v1/";
    private static final Set<String> LOOKS = Set.of("GET", "HEAD", "OPTIONS");

    private Scopes() {}

    public static String needed(String method, String path) {
        String below = path.startsWith(BASE) ? path.substring(BASE.length()) : path.replaceFirst("^/+", "");
        int end = below.indexOf('/');
        String resource = end < 0 ? below : below.substring(0, end);
        return resource + ":" + (LOOKS.contains(method) ? READ : WRITE);
    }
}
