package kefu.platform.testkit.walk;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kefu.platform.identity.Caller;
import kefu.platform.identity.Rank;
import kefu.platform.identity.Scopes;
import kefu.platform.testkit.Tokens;
import org.junit.jupiter.api.DynamicTest;

/**
 * Every documented route against every role, every rank that matters and every kind of row, over HTTP: who may not call is
 * refused and told who may, who may is not, a row that is not shown to somebody answers him exactly like one that does not
 * exist, and personal fields are masked where the declaration says so. A route no {@link Guard} covers is a fault.
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicTest> everybodySeesWhatTheDeclarationSays() {
 *     return AccessMatrix.of(List.of("STRANGER"), Guard.of("/api/v1/notes/{id}", "own notes").row(…)).tests();
 * }
 * }</pre>
 */
public final class AccessMatrix {

    /** Whom every role is tried with. */
    public static final String OPERATOR = "7301";

    public static final String DEPARTMENT = "CS";

    private final Routes routes = Routes.read();
    private final Samples samples = new Samples(Routes.document());
    private final List<Guard> guards;
    private final Map<Caller, String> bearers = new LinkedHashMap<>();

    private AccessMatrix(List<String> strangers, List<Guard> guards) {
        this.guards = guards;
        Set<String> roles = new TreeSet<>(Arrays.asList(routes.roles()));
        roles.addAll(strangers);
        roles.forEach(role -> add(Set.of(role), Rank.EMPLOYEE));
        add(Set.of(), Rank.EMPLOYEE);
        routes.all().stream()
                .map(Route::rule)
                .filter(rule -> rule.minRank() != Rank.EMPLOYEE)
                .forEach(rule -> Arrays.stream(rule.roles())
                        .forEach(role -> Arrays.stream(Rank.values()).forEach(rank -> add(Set.of(role), rank))));
    }

    /**
     * @param others roles that no route names, tried as well
     */
    public static AccessMatrix of(List<String> others, Guard... guards) {
        return new AccessMatrix(others, List.of(guards));
    }

    private void add(Set<String> roles, Rank rank) {
        bearers.computeIfAbsent(new Caller(OPERATOR, roles, rank, DEPARTMENT, Set.of()), AccessMatrix::bearer);
    }

    /** Others beside every role: a customer under his own id, or an API client, which needs the scope as well. */
    public AccessMatrix and(Caller... more) {
        for (Caller caller : more) {
            bearers.computeIfAbsent(caller, AccessMatrix::bearer);
        }
        return this;
    }

    /** An API client with a token it was given by whoever really issues them. */
    public AccessMatrix and(Caller client, String bearer) {
        bearers.put(client, bearer);
        return this;
    }

    /** Every scope that any documented route asks of an API client. */
    public SortedSet<String> scopes() {
        return routes.all().stream()
                .map(route -> Scopes.needed(route.method(), route.path()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String bearer(Caller caller) {
        Tokens token = caller.isMachine()
                ? Tokens.machine(
                        caller.operator().substring(Caller.MACHINE.length()), String.join(" ", caller.scopes()))
                : Tokens.of(caller.operator());
        return token.roles(caller.roles().toArray(String[]::new))
                .rank(caller.rank())
                .department(DEPARTMENT)
                .bearer();
    }

    /** One test a route, one a list. */
    public Stream<DynamicTest> tests() {
        Stream<DynamicTest> each = routes.all().stream()
                .map(route -> dynamicTest(route + " answers everybody as declared", () -> check(route)));
        Stream<DynamicTest> lists = guards.stream()
                .flatMap(guard -> guard.lists().stream()
                        .map(list -> dynamicTest(
                                "GET " + list + " shows what is declared", () -> fail(list, listed(guard, list)))));
        return Stream.concat(each, lists);
    }

    private void check(Route route) {
        Optional<Guard> guard = guards.stream()
                .filter(one -> one.guards(route))
                .max(Comparator.comparingInt(one -> one.prefix().length()));
        fail(
                route.toString(),
                guard.isEmpty()
                        ? List.of("no guard is declared for it: say which rule guards its rows")
                        : new Tried(route, guard.get(), body(route), bearers).faults());
    }

    /** What is right in form; where nothing is named, what is not, so that nobody makes anything. */
    private String body(Route route) {
        if (!route.hasBody() || route.takesBytes()) {
            return "";
        }
        boolean makes = route.pathParameters().isEmpty();
        return makes ? "{\"noSuchField\":1}" : kefu.platform.json.Json.write(new BadBodies(samples).good(route));
    }

    private List<String> listed(Guard guard, String list) {
        List<String> faults = new ArrayList<>();
        for (Guard.Row row : guard.rows()) {
            String address = list.replace("{key}", BadAddresses.encoded(row.key()));
            bearers.forEach((caller, bearer) -> {
                Reply reply = Reply.to("GET", address, bearer, "");
                boolean shown = reply.body().toString().contains(row.id());
                boolean seen = row.seen().test(caller) && Tried.hasScope(caller, "GET", address);
                if (shown != seen) {
                    faults.add(
                            caller.operator() + caller.roles() + (shown ? " finds " : " does not find ") + row.what());
                }
                if (!Set.of(200, 403, 404).contains(reply.status())) {
                    faults.add(caller.operator() + caller.roles() + ": " + reply);
                }
            });
        }
        return faults;
    }

    private static void fail(String where, List<String> faults) {
        if (!faults.isEmpty()) {
            throw new AssertionError(where + ": " + faults.size() + " fault(s)\n  - " + String.join("\n  - ", faults));
        }
    }
}
