package kefu.platform.testkit.walk;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kefu.platform.identity.Rank;
import kefu.platform.identity.Scopes;
import kefu.platform.testkit.Tokens;
import org.junit.jupiter.api.DynamicTest;

/**
 * Every documented route against programs that have every role: with all scopes but the one it needs, each is refused and told
 * which one; with that one alone it is let in; and a POST without a key under which it can ask again is refused.
 */
public final class ScopeMatrix {

    private final Routes routes = Routes.read();
    private final BadBodies bodies = new BadBodies(new Samples(Routes.document()));
    private final String client;
    private final Map<String, String> queries;

    private ScopeMatrix(String client, Map<String, String> queries) {
        this.client = client;
        this.queries = queries;
    }

    /**
     * One test a route.
     *
     * @param client the id of a program that is known and enabled
     * @param queries what to ask of a path beside, such as something a route without end refuses at once
     */
    public static Stream<DynamicTest> tests(String client, Map<String, String> queries) {
        ScopeMatrix matrix = new ScopeMatrix(client, queries);
        return matrix.routes.all().stream()
                .map(route -> dynamicTest(route + " asks a program for its scope", () -> matrix.check(route)));
    }

    private void check(Route route) {
        List<String> faults = new ArrayList<>();
        String needed = Scopes.needed(route.method(), route.path());
        Reply without = reply(route, allBut(needed), true);
        if (without.status() != 403
                || !without.body().path("neededScope").asText().equals(needed)) {
            faults.add("without " + needed + ": " + without);
        }
        Reply with = reply(route, needed, true);
        if (with.status() == 401 || with.status() == 403 || with.status() >= 500) {
            faults.add("with " + needed + ": " + with);
        }
        Reply keyless = reply(route, needed, false);
        if (route.method().equals("POST")
                && !keyless.body().path("type").asText().equals("/problems/idempotency-key-required")) {
            faults.add("without a key: " + keyless);
        }
        if (!faults.isEmpty()) {
            throw new AssertionError(route + ":\n  - " + String.join("\n  - ", faults));
        }
    }

    private String allBut(String needed) {
        return routes.all().stream()
                .flatMap(route -> Stream.of("GET", "POST").map(method -> Scopes.needed(method, route.path())))
                .filter(scope -> !scope.equals(needed))
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private Reply reply(Route route, String scopes, boolean keyed) {
        String bearer = Tokens.machine("matrix", scopes)
                .roles(routes.roles())
                .rank(Rank.GM)
                .claim("client_id", client)
                .bearer();
        String address = route.address(name -> UUID.randomUUID().toString());
        boolean makes = route.hasBody() && route.pathParameters().isEmpty();
        String body = !route.hasBody()
                ? ""
                : makes ? "{\"noSuchField\":1}" : kefu.platform.json.Json.write(bodies.good(route));
        return Reply.to(route.method(), address + queries.getOrDefault(route.path(), ""), bearer, body, keyed);
    }
}
