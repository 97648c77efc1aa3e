package kefu.billing.dunning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import kefu.billing.testing.Office;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A case over several invoices depends on all of them, never on the one that happened to come last. */
@QuarkusTest
class SeveralInvoicesTest {

    private final Debtor debtor = new Debtor();

    @BeforeEach
    void tariff() {
        Debtor.on("2024-03-20");
        Office.tariff();
    }

    @Test
    void whatFallsOverdueBeforeTheNoticeJoinsTheCase() {
        String first = debtor.billed("100", "2024-03-20");
        String second = debtor.billed("50", "2024-03-22");
        Debtor.on("2024-03-30");
        debtor.caseOf(first);
        String dunningCase = debtor.caseOf(second);

        assertThat(debtor.cases()).hasSize(1);
        debtor.look(dunningCase)
                .body("debts.invoiceId", contains(first, second))
                .body("outstanding.amount", equalTo("150.00"));
    }

    /** ERPNext resolves a dunning by whichever row it saw last; here only all of them count. */
    @Test
    void payingOnlyTheLastInvoiceOrOnlyTheFirstDoesNotCloseTheCase() {
        String first = debtor.billed("100", "2024-03-20");
        String second = debtor.billed("50", "2024-03-21");
        String third = debtor.billed("70", "2024-03-22");
        Debtor.on("2024-03-30");
        debtor.caseOf(first);
        debtor.caseOf(second);
        String dunningCase = debtor.caseOf(third);

        Office.pay(debtor.id(), "70.00", third, "70.00").then().statusCode(201);
        debtor.look(dunningCase).body("state", equalTo("OVERDUE")).body("outstanding.amount", equalTo("150.00"));
        Office.pay(debtor.id(), "100.00", first, "100.00").then().statusCode(201);
        debtor.look(dunningCase).body("state", equalTo("OVERDUE")).body("outstanding.amount", equalTo("50.00"));
        Office.pay(debtor.id(), "49.99", second, "49.99").then().statusCode(201);
        debtor.stands(dunningCase, "OVERDUE");
        Office.pay(debtor.id(), "0.01", second, "0.01").then().statusCode(201);

        debtor.stands(dunningCase, "CLOSED");
    }

    @Test
    void onePaymentOverAllInvoicesClosesTheCaseOnce() {
        String first = debtor.billed("100", "2024-03-20");
        String second = debtor.billed("50", "2024-03-21");
        Debtor.on("2024-03-30");
        debtor.caseOf(first);
        String dunningCase = debtor.caseOf(second);

        debtor.pays("150.00");

        debtor.stands(dunningCase, "CLOSED");
        debtor.told(dunningCase, "opened.v1", "closed.v1");
    }

    /** Kill Bill skips a state when the oldest invoice is paid; here a step once taken stays taken. */
    @Test
    void payingTheOldestInvoiceLeavesTheCaseWhereItStands() {
        String first = debtor.billed("100", "2024-03-20");
        String second = debtor.billed("50", "2024-03-22");
        Debtor.on("2024-04-01");
        debtor.caseOf(first);
        String dunningCase = debtor.caseOf(second);
        debtor.notice(dunningCase, "PHONE").statusCode(200);

        debtor.pays("100.00");

        debtor.look(dunningCase).body("state", equalTo("NOTICED")).body("outstanding.amount", equalTo("50.00"));
        debtor.handover(dunningCase).statusCode(200);
        Debtor.on("2024-04-04");
        debtor.demand(dunningCase).statusCode(200);
    }

    @Test
    void whatFallsOverdueAfterTheNoticeWaitsForANoticeOfItsOwn() {
        String noticed = debtor.noticed("100");
        String later = debtor.billed("60", "2024-04-02");
        Debtor.on("2024-04-10");
        debtor.caseOf(later);
        debtor.look(noticed).body("debts", hasSize(1)).body("outstanding.amount", equalTo("100.00"));

        debtor.pays("100.00");

        debtor.stands(noticed, "CLOSED");
        assertThat(debtor.cases()).hasSize(2);
        String next = debtor.cases().getFirst();
        debtor.look(next)
                .body("state", equalTo("OVERDUE"))
                .body("debts.invoiceId", contains(later))
                .body("allowedSteps.step", contains("notice"));
    }

    @Test
    void partOfTheDebtClosesNothing() {
        String dunningCase = debtor.noticed("100");

        debtor.pays("99.99");

        debtor.look(dunningCase).body("state", equalTo("NOTICED")).body("outstanding.amount", equalTo("0.01"));
    }

    @Test
    void aReversedPaymentBeginsANewCaseFromTheStart() {
        String dunningCase = debtor.noticed("100");
        String payment = Office.pay(debtor.id(), "100.00").then().extract().path("id");
        debtor.stands(dunningCase, "CLOSED");

        Office.finance()
                .body(Map.of("reason", "退票"))
                .post("/api/v1/payments/{id}/reversal", payment)
                .then()
                .statusCode(200);

        await("a new case").until(() -> debtor.cases().size() == 2);
        debtor.stands(dunningCase, "CLOSED");
        debtor.stands(debtor.cases().getFirst(), "OVERDUE");
    }

    /** The cheque for one of two debts bounces while nobody has been noticed: the case is about both, as it was. */
    @Test
    void aDebtThatIsOpenAgainBeforeTheNoticeIsStillADebtOfTheCase() {
        String first = debtor.billed("100", "2024-03-20");
        String second = debtor.billed("50", "2024-03-22");
        Debtor.on("2024-04-01");
        debtor.caseOf(first);
        String dunningCase = debtor.caseOf(second);
        String payment = Office.pay(debtor.id(), "100.00", first, "100.00")
                .then()
                .extract()
                .path("id");
        Office.invoice(first).body("overdue", equalTo(false));

        Office.finance()
                .body(Map.of("reason", "退票"))
                .post("/api/v1/payments/{id}/reversal", payment)
                .then()
                .statusCode(200);

        debtor.caseOf(first);
        assertThat(debtor.cases()).containsExactly(dunningCase);
        debtor.look(dunningCase)
                .body("debts.invoiceId", contains(first, second))
                .body("outstanding.amount", equalTo("150.00"));
    }

    @Test
    void aVoidedInvoiceIsNoDebtAnyMore() {
        String invoice = debtor.billed("100", "2024-03-22");
        Debtor.on("2024-03-30");
        String dunningCase = debtor.caseOf(invoice);

        Office.finance()
                .body(Map.of("reason", "抄错表"))
                .post("/api/v1/invoices/{id}/voiding", invoice)
                .then()
                .statusCode(200);

        debtor.stands(dunningCase, "CLOSED");
    }

    @Test
    void whoPaysOnTheLastDayIsNeverDunned() {
        String invoice = debtor.billed("100", "2024-03-22");
        Debtor.on("2024-03-29");
        debtor.pays("100.00");
        String late = new Debtor().billed("100", "2024-03-22");
        Debtor.on("2024-03-30");
        await("the other one's timer").untilAsserted(() -> Office.invoice(late).body("overdue", equalTo(true)));

        Office.invoice(invoice).body("overdue", equalTo(false));
        assertThat(debtor.cases()).isEmpty();
    }

    @Test
    void aServiceInvoiceNeverLeadsToACutOff() {
        Debtor.on("2024-03-22");
        String service = Office.cashier()
                .body(Map.of(
                        "customerId", debtor.id(),
                        "payBy", "2024-03-23",
                        "lines", List.of(Map.of("item", "CLEANING", "quantity", 1))))
                .post("/api/v1/invoices")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Debtor.on("2024-03-30");
        await("the service invoice to be overdue")
                .untilAsserted(() -> Office.invoice(service).body("overdue", equalTo(true)));

        assertThat(debtor.cases()).isEmpty();
    }
}
