package kefu.gateway.limit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import kefu.platform.identity.Scopes;

/** What a request weighs: a look little, a change more, what draws up reports most. */
@ApplicationScoped
public class Costs {

    private static final String BASE = "/api/v1/";

    private final List<Special> specials;
    private final int read;
    private final int write;

    Costs(LimitConfig config) {
        this.specials = config.costs().entrySet().stream()
                .map(cost -> new Special(BASE + cost.getKey(), BASE + cost.getKey() + "/", cost.getValue()))
                .sorted(Comparator.comparingInt(
                                (Special special) -> special.path().length())
                        .reversed())
                .toList();
        this.read = config.readCost();
        this.write = config.writeCost();
    }

    public int of(String method, String path) {
        for (Special special : specials) {
            if (path.equals(special.path()) || path.startsWith(special.below())) {
                return special.cost();
            }
        }
        return Scopes.needed(method, path).endsWith(Scopes.READ) ? read : write;
    }

    /** The longest first: of several that fit it is the one that is meant. */
    private record Special(String path, String below, int cost) {}
}
