package kefu.billing;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import kefu.billing.testing.Office;
import kefu.platform.testkit.Events;
import kefu.platform.testkit.TestClock;
import kefu.platform.testkit.walk.ExampleWalk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The examples of the document are requests this service grants. */
@QuarkusTest
class ExamplesTest {

    @BeforeEach
    void today() {
        TestClock.set("2024-03-28T10:00:00+08:00");
    }

    @TestFactory
    Stream<DynamicTest> everyExampleIsGranted() {
        return ExampleWalk.overAllExamples(Map.of(
                "POST /api/v1/discount-quotes",
                body -> quoted(body, Office.customer()),
                "POST /api/v1/dunning-cases",
                body -> owed(body, Office.customer()),
                "POST /api/v1/gas-accounts",
                body -> {
                    body.put("meterNumber", Office.meter());
                    return "/api/v1/gas-accounts";
                }));
    }

    /** Only class A has a discount. */
    private static String quoted(ObjectNode body, UUID customer) {
        Events.publish(
                "customer.events",
                "customer.classified.v1",
                customer,
                Map.of("to", "A", "matchedRules", List.of(), "quarter", "2024-Q1"));
        body.put("customerId", customer.toString());
        await("the class of customer " + customer)
                .until(() -> Office.as("SALES")
                                .body(body.toString())
                                .post("/api/v1/discount-quotes")
                                .statusCode()
                        == 201);
        return "/api/v1/discount-quotes";
    }

    /** Somebody who has not paid in time; what opens his case by itself is over before somebody opens it by hand. */
    private static String owed(ObjectNode body, UUID customer) {
        Office.tariff();
        TestClock.set("2024-03-22T10:00:00+08:00");
        Office.billed(customer, "500.00", "2024-03-22");
        TestClock.set("2024-04-01T10:00:00+08:00");
        await("the case of customer " + customer)
                .untilAsserted(() -> Office.finance()
                        .get("/api/v1/dunning-cases?customerId={id}", customer)
                        .then()
                        .body("items", hasSize(1)));
        body.put("customerId", customer.toString());
        return "/api/v1/dunning-cases";
    }
}
