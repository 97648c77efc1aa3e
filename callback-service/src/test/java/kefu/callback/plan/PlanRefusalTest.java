package kefu.callback.plan;

import static kefu.callback.Callbacks.X;
import static kefu.callback.Callbacks.agent;
import static kefu.callback.Callbacks.as;
import static kefu.callback.Callbacks.supervisor;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Plans that make no sense, and people who may not plan. */
@QuarkusTest
class PlanRefusalTest {

    private static final String PLANS = "/api/v1/callback-plans";

    private final UUID customer = UUID.randomUUID();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"kind\":\"CUSTOM\",\"customerId\":\"%s\",\"anchorOn\":\"2024-05-06\"}|/interval",
                "{\"kind\":\"CUSTOM\",\"customerId\":\"%s\",\"anchorOn\":\"2024-05-06\",\"interval\":\"P0D\"}|/interval",
                "{\"kind\":\"CUSTOM\",\"customerId\":\"%s\",\"anchorOn\":\"2024-05-06\",\"interval\":\"-P1D\"}|/interval",
                "{\"kind\":\"CUSTOM\",\"customerId\":\"%s\",\"anchorOn\":\"2024-05-06\",\"interval\":\"P1M1D\"}|/interval",
                "{\"kind\":\"CUSTOM\",\"customerId\":\"%s\",\"anchorOn\":\"2024-05-06\",\"interval\":\"soon\"}|/interval",
                "{\"kind\":\"MONTHLY\",\"customerId\":\"%s\",\"anchorOn\":\"2024-05-06\",\"interval\":\"P1D\"}|/interval",
                "{\"kind\":\"MONTHLY\",\"customerId\":\"%s\",\"anchorOn\":\"0024-05-06\"}|/anchorOn",
                "{\"kind\":\"MONTHLY\",\"customerId\":\"%s\",\"anchorOn\":\"2024-05-06\",\"endsOn\":\"2024-05-05\"}|/endsOn",
                "{\"kind\":\"MONTHLY\",\"customerId\":\"%s\"}|/anchorOn",
                "{\"kind\":\"DAILY\",\"customerId\":\"%s\",\"anchorOn\":\"2024-05-06\"}|/kind",
                "{\"kind\":\"MONTHLY\",\"customerId\":\"%s\",\"anchorOn\":\"2024-05-06\",\"x\":1}|/x",
                "{\"kind\":\"MONTHLY\",\"customerId\":\"4711\",\"anchorOn\":\"2024-05-06\"}|/customerId",
            })
    void aPlanThatMakesNoSenseIsRefused(String body, String pointer) {
        supervisor()
                .body(body.formatted(customer))
                .post(PLANS)
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem(pointer));
    }

    @Test
    void onlyThoseWhoPlanMayPlan() {
        agent(X).body(Map.of("kind", "MONTHLY", "customerId", customer, "anchorOn", "2024-05-06"))
                .post(PLANS)
                .then()
                .statusCode(403);
        as("9001", "SALES").get(PLANS).then().statusCode(403);
        agent(X).get(PLANS + "/" + UUID.randomUUID()).then().statusCode(404);
        agent(X).get(PLANS + "/17/schedule").then().statusCode(404);
    }
}
