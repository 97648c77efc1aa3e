package kefu.customer;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.stream.Stream;
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
        TestClock.set("2024-03-01T10:00:00+08:00");
    }

    @TestFactory
    Stream<DynamicTest> everyExampleIsGranted() {
        return ExampleWalk.overAllExamples(Map.of(
                "POST /api/v1/customers/{id}/contacts",
                body -> Api.address(Api.opened(), "contacts"),
                "POST /api/v1/customers/{id}/contracts",
                body -> Api.address(Api.opened(), "contracts"),
                "POST /api/v1/referrals",
                body -> {
                    body.put("referrerId", Api.opened()).put("referredId", Api.opened());
                    return "/api/v1/referrals";
                }));
    }
}
