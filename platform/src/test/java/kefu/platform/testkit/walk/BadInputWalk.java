package kefu.platform.testkit.walk;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import kefu.platform.json.Json;
import org.junit.jupiter.api.DynamicTest;

/**
 * Goes through every route of the OpenAPI document of the service under test with what nobody should send: broken, wrong,
 * absurd, oversized and forged input. Every refusal must be precise and of the right status, none may be a fault of ours,
 * and nothing may have changed. A route that is served and not documented, or documented and not served, is a fault too.
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicTest> noBadInputGetsThrough() {
 *     return BadInputWalk.overAllRoutes(Map.of("/api/v1/tickets/{id}", () -> "/api/v1/tickets/" + opened()));
 * }
 * }</pre>
 */
public final class BadInputWalk {

    private final Map<String, Supplier<String>> existing;
    private final BadCallers callers = new BadCallers();
    private final BadBodies bodies;
    private final String[] roles;

    private BadInputWalk(JsonNode document, Routes routes, Map<String, Supplier<String>> existing) {
        this.existing = existing;
        this.bodies = new BadBodies(new Samples(document));
        this.roles = routes.roles();
    }

    /**
     * One test a route. Routes that replace something (PATCH, PUT, DELETE) need something to replace.
     *
     * @param existing how to make what a path names, and its address; by the path as documented
     */
    public static Stream<DynamicTest> overAllRoutes(Map<String, Supplier<String>> existing) {
        JsonNode document = Routes.document();
        Routes routes = new Routes(document);
        BadInputWalk walk = new BadInputWalk(document, routes, existing);
        Stream<DynamicTest> before = Stream.of(
                dynamicTest("every route is served and documented", () -> fail("routes", routes.faults())),
                dynamicTest("nothing is under way", Stored::awaitRest));
        return Stream.concat(
                before,
                routes.all().stream()
                        .map(route -> dynamicTest(
                                route + " refuses bad input and changes nothing",
                                () -> fail(route.toString(), walk.faults(route)))));
    }

    private static void fail(String where, List<String> faults) {
        if (!faults.isEmpty()) {
            throw new AssertionError(where + ": " + faults.size() + " fault(s)\n  - " + String.join("\n  - ", faults));
        }
    }

    private List<String> faults(Route route) {
        List<String> faults = new ArrayList<>();
        Attempt replaced = route.replaces() ? existing(route, faults) : null;
        Stored.keyInUse();
        Stored before = Stored.now();
        Attempt good = good(route, route.address(name -> UUID.randomUUID().toString()));
        List<Attempt> attempts = new ArrayList<>(callers.of(route, good));
        attempts.addAll(BadAddresses.of(route, good));
        attempts.addAll(BadHeaders.of(route, good));
        if (route.changes()) {
            Attempt looked = replaced == null ? good : replaced.with("If-Match", "*");
            attempts.addAll(bodies.ofAnyKind(route, looked));
            attempts.addAll(bodies.ofSchema(route, looked));
            attempts.addAll(new BadForms(bodies).of(route, looked));
        }
        if (replaced != null) {
            attempts.addAll(BadHeaders.versions(route, replaced));
        }
        attempts.forEach(attempt -> faults.addAll(Sent.faults(attempt)));
        changedAgain(attempts, Stored.now().changedSince(before))
                .forEach(table -> faults.add("something changed: " + table));
        bodies.wide(route, good).forEach(attempt -> faults.addAll(Sent.faults(attempt)));
        return faults;
    }

    /** Of the tables that changed, those that change each time: a schedule that came due meanwhile does its work but once. */
    private static List<String> changedAgain(List<Attempt> attempts, List<String> changed) {
        if (changed.isEmpty()) {
            return changed;
        }
        Stored.awaitRest();
        Stored before = Stored.now();
        attempts.forEach(Sent::faults);
        return Stored.now().changedSince(before).stream()
                .filter(changed::contains)
                .toList();
    }

    private Attempt good(Route route, String address) {
        Attempt good = Attempt.on(route, address, roles);
        if (route.takesBytes()) {
            return good.file(new byte[] {'%', 'P', 'D', 'F'});
        }
        return route.hasBody() ? good.json(Json.write(bodies.good(route))) : good;
    }

    private Attempt existing(Route route, List<String> faults) {
        Supplier<String> made = existing.entrySet().stream()
                .filter(one -> Route.shape(one.getKey()).equals(Route.shape(route.path())))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
        if (made == null) {
            faults.add("nothing exists to try If-Match on: tell the walk how to make " + route.path());
            return null;
        }
        return good(route, URI.create(Objects.requireNonNull(made.get())).getRawPath());
    }
}
