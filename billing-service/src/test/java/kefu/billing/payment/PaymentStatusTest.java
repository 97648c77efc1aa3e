package kefu.billing.payment;

import java.util.Set;
import java.util.stream.Stream;
import kefu.billing.testing.Transitions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class PaymentStatusTest {

    @TestFactory
    Stream<DynamicTest> aPaymentIsReversedAtMostOnce() {
        return Transitions.of(PaymentStatus.class, PaymentStatus::to, Set.of("RECEIVED → REVERSED"));
    }
}
