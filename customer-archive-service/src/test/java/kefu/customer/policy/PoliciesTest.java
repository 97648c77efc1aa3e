package kefu.customer.policy;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import kefu.customer.Api;
import org.junit.jupiter.api.Test;

/** The numbers of the manual are configuration, and anybody may look them up. */
@QuarkusTest
class PoliciesTest {

    @Test
    void theThresholdsOfTheManualAreInForceUnlessOverridden() {
        Api.agent()
                .get("/api/v1/policies")
                .then()
                .statusCode(200)
                .body("classification.A.arpuPerQuarter", equalTo("5000"))
                .body("classification.A.paidPerQuarter", equalTo("20000"))
                .body("classification.A.treatments", contains("DEDICATED_OWNER", "DISCOUNT"))
                .body("classification.B.referrals", equalTo(1))
                .body("classification.B.treatments", empty())
                .body("classification.discountFloorNetProfit", equalTo("0.05"));
    }
}
