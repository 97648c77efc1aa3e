package kefu.gateway;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import kefu.gateway.client.Machine;
import kefu.gateway.webhook.Subscribed;
import kefu.platform.testkit.walk.ExampleWalk;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The examples of the document are requests the gateway grants. */
@QuarkusTest
@WithTestResource(value = FixtureServices.class, scope = TestResourceScope.GLOBAL)
class ExamplesTest {

    @TestFactory
    Stream<DynamicTest> everyExampleIsGranted() {
        return ExampleWalk.overAllExamples(Map.of(
                "POST /api/v1/webhooks", body -> onThisMachine(body, "/api/v1/webhooks"),
                "POST /api/v1/api-clients", ExamplesTest::underANameOfItsOwn,
                "POST /api/v1/webhooks/{id}/rotations", body -> Subscribed.address() + "/rotations",
                "POST /api/v1/webhooks/{id}/replays", body -> Subscribed.address() + "/replays",
                "PATCH /api/v1/webhooks/{id}", body -> onThisMachine(body, Subscribed.address()),
                "POST /api/v1/api-clients/{id}/secrets", body -> client().address() + "/secrets",
                "PATCH /api/v1/api-clients/{id}", body -> client().address(),
                "POST /api/v1/api-clients/{id}/disablement", body -> client().address() + "/disablement",
                "POST /api/v1/api-clients/{id}/enablement", disabled()));
    }

    /** Another test may have made the client of the example. */
    private static String underANameOfItsOwn(ObjectNode body) {
        body.put("name", "crm-sync-" + Long.toHexString(System.nanoTime()));
        return "/api/v1/api-clients";
    }

    /** Nobody here knows the name of the example, and what nobody knows is refused. */
    private static String onThisMachine(ObjectNode body, String address) {
        body.put("url", "http://127.0.0.1:9/nobody");
        return address;
    }

    private static Function<ObjectNode, String> disabled() {
        return body -> {
            Machine client = client();
            client.disable();
            return client.address() + "/enablement";
        };
    }

    private static Machine client() {
        return Machine.made(List.of("tickets:read"), Map.of());
    }
}
