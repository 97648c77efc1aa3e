package kefu.gateway.limit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.Map;
import kefu.platform.identity.Scopes;

/** What a request weighs: a look little, a change more, what draws up reports most. */
@ApplicationScoped
public class Costs {

    private static final String BASE = "/api/v1/";

    private final Map<String, Integer> byPath;
    private final int read;
    private final int write;

    Costs(LimitConfig config) {
        this.byPath = Map.copyOf(config.costs());
        this.read = config.readCost();
        this.write = config.writeCost();
    }

    public int of(String method, String path) {
        Integer special = byPath.keySet().stream()
                .filter(begin -> path.equals(BASE + begin) || path.startsWith(BASE + begin + "/"))
                .max(Comparator.comparingInt(String::length))
                .map(byPath::get)
                .orElse(null);
        if (special != null) {
            return special;
        }
        return Scopes.needed(method, path).endsWith(Scopes.READ) ? read : write;
    }
}
