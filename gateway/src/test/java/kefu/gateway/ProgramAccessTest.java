package kefu.gateway;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import kefu.gateway.client.ClientConfig;
import kefu.gateway.client.Machine;
import kefu.platform.identity.Caller;
import kefu.platform.identity.Rank;
import kefu.platform.testkit.walk.AccessMatrix;
import kefu.platform.testkit.walk.Guard;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every route of the gateway and every API client, with tokens as the gateway issues them: each role that can be granted with
 * all scopes, and each that opens a route with every scope alone. No role that can be granted opens administration, so no scope
 * does; and a scope opens nothing but its own resource.
 */
@QuarkusTest
@WithTestResource(value = FixtureServices.class, scope = TestResourceScope.GLOBAL)
class ProgramAccessTest {

    /** One of them opens no route by itself. */
    private static final List<String> ONE_SCOPE_EACH = List.of("AGENT", "AUDIT", "INTEGRATION");

    /** Of a service behind the gateway. */
    private static final List<String> ELSEWHERE = List.of("tickets:read", "tickets:write");

    @Inject
    ClientConfig config;

    private record Program(String role, String operator, Machine machine) {

        static Program with(String role, Set<String> scopes) {
            String name = "p-" + UUID.randomUUID().toString().substring(0, 12);
            Machine machine = Machine.made(
                    List.copyOf(scopes), Map.of("name", name, "roles", List.of(role), "tokensPerMinute", 10_000_000));
            return new Program(role, Caller.MACHINE + name, machine);
        }

        void with(String scope, AccessMatrix matrix) {
            matrix.and(caller(Set.of(scope)), machine.bearer(scope));
        }

        Caller caller(Set<String> scopes) {
            return new Caller(operator, Set.of(role), Rank.EMPLOYEE, null, scopes);
        }
    }

    @TestFactory
    Stream<DynamicTest> everyApiClientMayDoWhatItsRoleAndItsScopesBothOpen() {
        String others = AccessTest.subscribed(AccessTest.bearer("7399"));
        Guard webhooks = Guard.of("/api/v1/webhooks/{id}", "its owner, and whoever runs the suite")
                .row("somebody else's", others, others, AccessTest::runsTheSuite, caller -> true)
                .list("/api/v1/webhooks?limit=200");
        AccessMatrix matrix = AccessMatrix.of(List.of(), AccessTest.declared(webhooks));
        SortedSet<String> scopes = new TreeSet<>(matrix.scopes());
        scopes.addAll(ELSEWHERE);
        for (String role : new TreeSet<>(config.grantableRoles())) {
            Program program = Program.with(role, scopes);
            matrix.and(program.caller(scopes), program.machine().bearer());
            if (ONE_SCOPE_EACH.contains(role)) {
                scopes.forEach(scope -> program.with(scope, matrix));
            }
            if (role.equals("INTEGRATION")) {
                String own = AccessTest.subscribed(program.machine().bearer("webhooks:write"));
                webhooks.row("its own", own, own, caller -> mayHave(program, caller), caller -> true);
            }
        }
        return WholeHouse.during(matrix.tests());
    }

    private static boolean mayHave(Program owner, Caller caller) {
        return AccessTest.runsTheSuite(caller) || caller.operator().equals(owner.operator());
    }
}
