package kefu.billing.paper;

import static kefu.billing.testing.Office.cny;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import kefu.billing.testing.Office;
import kefu.platform.testkit.Events;
import kefu.platform.testkit.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** E09, 002-M14 4: reconciled as the contract says, then recovered; what differs is reported. */
@QuarkusTest
class ReconciliationTest {

    private static final String RECONCILIATIONS = "reconciliations";

    private final Desk agent = new Desk("1001", "AGENT");
    private final Desk finance = new Desk("1004", "FINANCE");
    private final UUID customer = Office.customer();

    @BeforeEach
    void somebodyOwesAHundred() {
        TestClock.set("2024-03-25T10:00:00+08:00");
        Office.tariff();
        Office.billed(customer, "100", "2024-03-25");
    }

    @Test
    void whatAgreesToTheFenIsReconciledAndRecoveredOnceItIsPaid() {
        String reconciliation = opened("2024-03-31");
        agent.takes(reconciliation, "reconcile", stated("100.00"))
                .statusCode(200)
                .body("state", equalTo("RECONCILED"))
                .body("form.booked", equalTo(cny("100.00")))
                .body("form.difference", equalTo(cny("0.00")))
                .body("form.differs", equalTo(false));
        finance.takes(reconciliation, "collect", Map.of())
                .statusCode(409)
                .body("type", equalTo("/problems/still-owes"));
        Office.pay(customer, "99.99").then().statusCode(201);
        agent.reads(reconciliation).body("state", equalTo("RECONCILED"));
        Office.pay(customer, "0.01").then().statusCode(201);
        agent.reads(reconciliation).body("state", equalTo("COLLECTED")).body("closed", equalTo(true));
        assertThat(Events.about(id(reconciliation))).isEmpty();
    }

    @Test
    void aFenOfDifferenceIsReported() {
        String reconciliation = opened("2024-03-31");
        agent.takes(reconciliation, "reconcile", stated("99.99"))
                .statusCode(200)
                .body("form.difference", equalTo(cny("-0.01")))
                .body("form.differs", equalTo(true));
        var alert = Events.awaited("billing.receivable.alert.v1", id(reconciliation))
                .data();
        assertThat(alert.at("/difference/amount").textValue()).isEqualTo("-0.01");
        assertThat(alert.path("customerId").textValue()).isEqualTo(customer.toString());
    }

    @Test
    void whoeverIsNotReconciledWithByTheDayOfTheContractIsReported() {
        String reconciliation = opened("2024-03-26");
        TestClock.set("2024-03-27T00:00:01+08:00");
        var alert = Events.awaited("billing.receivable.alert.v1", id(reconciliation))
                .data();
        assertThat(alert.path("clock").textValue()).isEqualTo("deadline");
        agent.takes(reconciliation, "reconcile", stated("100.00")).statusCode(200);
    }

    @Test
    void whoOwesNothingIsRecoveredAtOnce() {
        Office.pay(customer, "100.00").then().statusCode(201);
        String reconciliation = opened("2024-03-31");
        agent.takes(reconciliation, "reconcile", stated("0.00")).statusCode(200).body("state", equalTo("COLLECTED"));
    }

    @Test
    void nonsenseIsRefused() {
        agent.opens(RECONCILIATIONS, Map.of("customerId", customer.toString(), "reconcileBy", "2024-03-24"))
                .statusCode(422)
                .body("errors.pointer", contains("/form/reconcileBy"));
        String reconciliation = opened("2024-03-25");
        for (String amount : new String[] {"-1.00", "1.001"}) {
            agent.takes(reconciliation, "reconcile", stated(amount)).statusCode(422);
        }
        for (String amount : new String[] {"0.00", "1.00"}) {
            agent.takes(
                            reconciliation,
                            "reconcile",
                            Map.of("stated", Map.of("amount", amount, "currency", "USD"), "confirmedBy", "王会计"))
                    .statusCode(422)
                    .body("type", equalTo("/problems/wrong-currency"));
        }
        agent.reads(reconciliation).body("state", equalTo("OPEN"));
        new Desk("1009", "METER_READER").reads(reconciliation).statusCode(403);
    }

    private String opened(String by) {
        return agent.opened(RECONCILIATIONS, Map.of("customerId", customer.toString(), "reconcileBy", by));
    }

    private static Map<String, Object> stated(String amount) {
        return Map.of("stated", cny(amount), "confirmedBy", "王会计");
    }

    private static UUID id(String reconciliation) {
        return UUID.fromString(reconciliation.substring(RECONCILIATIONS.length() + 1));
    }
}
