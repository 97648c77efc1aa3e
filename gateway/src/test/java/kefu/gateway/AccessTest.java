package kefu.gateway;

import static io.restassured.RestAssured.given;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import kefu.platform.identity.Caller;
import kefu.platform.testkit.Tokens;
import kefu.platform.testkit.walk.AccessMatrix;
import kefu.platform.testkit.walk.Guard;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every route of the gateway and every role: who administers sees all, a webhook is its owner's. */
@QuarkusTest
@WithTestResource(value = FixtureServices.class, scope = TestResourceScope.GLOBAL)
class AccessTest {

    private static final List<String> OTHERS = List.of(
            "CUSTOMER", "AGENT", "AGENT_PARTNER", "TECHNICIAN", "SALES", "FINANCE", "SUPERVISOR", "GM", "STRANGER");
    private static final List<String> KEEPERS = List.of("CS_MANAGER", "CENTRE_ADMIN", "SYS_ADMIN");

    @TestFactory
    Stream<DynamicTest> everybodySeesWhatIsDeclared() {
        return WholeHouse.during(AccessMatrix.of(OTHERS, declared(webhooks())).tests());
    }

    /** What is declared of all routes, whoever comes; whose the webhooks are is told by who asks. */
    static Guard[] declared(Guard webhooks) {
        return new Guard[] {
            webhooks,
            Guard.of("/api/v1/webhooks", "whoever the route lets in"),
            Guard.of("/api/v1/api-clients", "whoever the route lets in"),
            Guard.of("/api/v1/audit-log", "whoever the route lets in"),
            Guard.of("/api/v1/changes", "everybody, and of each change whom its circle names"),
            Guard.of("/api/v1/stream", "everybody, and of each change whom its circle names")
                    .asking("types=nothing.*"),
            Guard.of("/api/v1/policies", "open to every operator"),
            Guard.of("/api/v1/processes", "open to every operator")
        };
    }

    private static Guard webhooks() {
        String own = subscribed(bearer(AccessMatrix.OPERATOR));
        String others = subscribed(bearer("7399"));
        return Guard.of("/api/v1/webhooks/{id}", "its owner, and whoever runs the suite")
                .row("his own", own, own, AccessTest::subscribes, caller -> true)
                .row("somebody else's", others, others, AccessTest::runsTheSuite, caller -> true)
                .list("/api/v1/webhooks?limit=200");
    }

    private static boolean subscribes(Caller caller) {
        return runsTheSuite(caller) || caller.has("INTEGRATION");
    }

    static boolean runsTheSuite(Caller caller) {
        return caller.hasAny(KEEPERS);
    }

    static String bearer(String operator) {
        return Tokens.of(operator).roles("INTEGRATION").bearer();
    }

    /** The id of a webhook that was made with this token. */
    static String subscribed(String bearer) {
        return given().header("Authorization", bearer)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("application/json")
                .body(Map.of("url", "http://127.0.0.1:9/nobody", "types", List.of("ticket.arbitration.ruled.v1")))
                .post("/api/v1/webhooks")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
