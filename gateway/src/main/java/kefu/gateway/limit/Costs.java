package kefu.gateway.limit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import kefu.platform.identity.Scopes;

/** What a request weighs: a look little, a change more, what draws up reports most. */
@ApplicationScoped
public class Costs {

    private final Map<String, Integer> bySegment;
    private final int read;
    private final int write;

    Costs(LimitConfig config) {
        this.bySegment = Map.copyOf(config.costs());
        this.read = config.readCost();
        this.write = config.writeCost();
    }

    public int of(String method, String path) {
        String scope = Scopes.needed(method, path);
        int colon = scope.indexOf(':');
        Integer special = bySegment.get(scope.substring(0, colon));
        if (special != null) {
            return special;
        }
        return scope.endsWith(Scopes.READ) ? read : write;
    }
}
