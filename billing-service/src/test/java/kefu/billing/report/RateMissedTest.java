package kefu.billing.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import kefu.billing.testing.Office;
import kefu.platform.testkit.Events;
import kefu.platform.testkit.TestClock;
import org.junit.jupiter.api.Test;

/** E14: a month whose rate misses its target is reported once its last bill was due. */
@QuarkusTest
class RateMissedTest {

    private final UUID customer = Office.customer();

    @Test
    void aMonthBelowNinetyFivePerCentIsReportedOnceItsLastBillWasDue() {
        bill("2033-04-25");
        Office.pay(customer, "949.99").then().statusCode(201);
        TestClock.set("2033-05-07T23:59:00+08:00");
        bill("2033-05-07", "2033-05-07");
        assertThat(Events.about(id("2033-04"))).isEmpty();
        TestClock.set("2033-05-08T00:00:01+08:00");
        var missed =
                Events.awaited("billing.rate.below-target.v1", id("2033-04")).data();
        assertThat(missed.path("month").textValue()).isEqualTo("2033-04");
        assertThat(missed.path("rate").textValue()).isEqualTo("collection-GAS");
        assertThat(missed.path("value").decimalValue()).isEqualByComparingTo("0.94999");
        assertThat(missed.path("target").decimalValue()).isEqualByComparingTo("0.95");
    }

    @Test
    void aMonthThatMeetsItsTargetIsNotReported() {
        bill("2035-02-25");
        Office.pay(customer, "950.00").then().statusCode(201);
        TestClock.set("2035-04-08T00:00:01+08:00");
        bill("2035-04-08", "2035-04-08");
        Office.pay(customer, "0.01").then().statusCode(201);
        TestClock.set("2035-05-08T00:00:01+08:00");
        Events.awaited("billing.rate.below-target.v1", id("2035-04"));
        assertThat(Events.about(id("2035-02"))).isEmpty();
    }

    private void bill(String day) {
        bill(day, day);
    }

    private void bill(String now, String day) {
        TestClock.set(now + "T10:00:00+08:00");
        Office.tariff();
        Office.billed(customer, "1000", day);
    }

    private static UUID id(String month) {
        return UUID.nameUUIDFromBytes((month + " collection-GAS").getBytes(StandardCharsets.UTF_8));
    }
}
