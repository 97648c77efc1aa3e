package kefu.billing.charge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.stream.Stream;
import kefu.billing.testing.Transitions;
import kefu.platform.problem.Refusal;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ChargeStatusTest {

    @TestFactory
    Stream<DynamicTest> aChargeIsInvoicedBeforeItsMoneyIsRemitted() {
        return Transitions.of(
                ChargeStatus.class,
                ChargeStatus::to,
                Set.of(
                        "BLOCKED → CHARGED",
                        "BLOCKED → VOID",
                        "CHARGED → INVOICED",
                        "CHARGED → VOID",
                        "INVOICED → REMITTED",
                        "INVOICED → VOID",
                        "REMITTED → INVOICED",
                        "REMITTED → VOID"));
    }

    @Test
    void remittingWithoutAnInvoiceNamesTheMissingInvoice() {
        assertThatThrownBy(() -> ChargeStatus.CHARGED.to(ChargeStatus.REMITTED))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.type().slug()).isEqualTo("not-invoiced");
                    assertThat(refusal.extensions()).containsEntry("missing", "invoice");
                });
    }
}
