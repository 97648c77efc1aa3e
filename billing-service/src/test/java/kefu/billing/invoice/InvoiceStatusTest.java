package kefu.billing.invoice;

import java.util.Set;
import java.util.stream.Stream;
import kefu.billing.testing.Transitions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class InvoiceStatusTest {

    @TestFactory
    Stream<DynamicTest> anInvoiceIsPaidForwardsAndReversedBackwards() {
        return Transitions.of(
                InvoiceStatus.class,
                InvoiceStatus::to,
                Set.of(
                        "ISSUED → PARTLY_PAID",
                        "ISSUED → PAID",
                        "ISSUED → VOID",
                        "PARTLY_PAID → ISSUED",
                        "PARTLY_PAID → PARTLY_PAID",
                        "PARTLY_PAID → PAID",
                        "PARTLY_PAID → VOID",
                        "PAID → ISSUED",
                        "PAID → PARTLY_PAID",
                        "PAID → VOID"));
    }
}
