package kefu.billing.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.stream.Stream;
import kefu.billing.testing.Transitions;
import kefu.platform.problem.Refusal;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class SettlementStatusTest {

    @TestFactory
    Stream<DynamicTest> aStatementGoesOnlyTheWayOfTheManual() {
        return Transitions.of(
                SettlementStatus.class,
                SettlementStatus::to,
                Set.of(
                        "FILLED → SIGNED",
                        "SIGNED → ENTERED",
                        "ENTERED → PAID",
                        "PAID → ENTERED",
                        "FILLED → VOID",
                        "SIGNED → VOID",
                        "ENTERED → VOID",
                        "PAID → VOID"));
    }

    @Test
    void keyingInAnUnsignedStatementNamesTheMissingSignature() {
        assertThatThrownBy(() -> SettlementStatus.FILLED.to(SettlementStatus.ENTERED))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.type().slug()).isEqualTo("not-signed");
                    assertThat(refusal.extensions()).containsEntry("missing", "signature");
                });
    }
}
