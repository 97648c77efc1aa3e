package kefu.billing.payment;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import kefu.billing.testing.Office;
import kefu.platform.testkit.ReplayStorm;
import kefu.platform.testkit.ReplayStorm.Shot;
import kefu.platform.testkit.TestClock;
import kefu.platform.testkit.Tokens;
import org.junit.jupiter.api.Test;

/** A counter that loses its patience takes one payment. */
@QuarkusTest
class ReplayStormTest {

    @Test
    void twoHundredEqualRequestsTakeOnePayment() throws Exception {
        TestClock.set("2024-03-25T10:00:00+08:00");
        new ReplayStorm(Tokens.of("6001").roles("CASHIER").bearer(), "payment")
                .breaksOn(() -> new Shot(
                        "/api/v1/payments", Map.of("customerId", Office.customer(), "amount", Office.cny("12.00"))));
    }
}
