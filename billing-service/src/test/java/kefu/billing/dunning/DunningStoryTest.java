package kefu.billing.dunning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import kefu.billing.testing.Office;
import kefu.platform.testkit.Events;
import kefu.platform.testkit.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The worked example of billing-timelines 3.1, day by day: 003-篇12 items 4 to 8. */
@QuarkusTest
class DunningStoryTest {

    private final Debtor debtor = new Debtor();

    @BeforeEach
    void tariff() {
        Debtor.on("2024-03-22");
        Office.tariff();
    }

    @Test
    void fromDeliveryToCutOffToPayment() {
        String invoice = debtor.billed("1234.56", "2024-03-22");
        Office.invoice(invoice).body("payBy", equalTo("2024-03-29"));

        // The last day of payment is the customer's until midnight.
        TestClock.set("2024-03-29T23:59:00+08:00");
        openByHand().statusCode(409).body("type", equalTo("/problems/not-overdue"));
        assertThat(debtor.cases()).isEmpty();

        Debtor.on("2024-03-30");
        String dunningCase = debtor.caseOf(invoice);
        debtor.look(dunningCase)
                .header("ETag", notNullValue())
                .body("number", matchesPattern("DC-20240330-\\d{4,}"))
                .body("state", equalTo("OVERDUE"))
                .body("closed", equalTo(false))
                .body("debts.invoiceId", contains(invoice))
                .body("outstanding.amount", equalTo("1234.56"))
                .body("allowedSteps.step", contains("notice"));
        overdueIsTold(invoice);

        Debtor.on("2024-04-01");
        debtor.notice(dunningCase, "PHONE").statusCode(200).body("state", equalTo("NOTICED"));

        Debtor.on("2024-04-02");
        debtor.handover(dunningCase).statusCode(200).body("state", equalTo("NOTICED"));

        Debtor.on("2024-04-03");
        debtor.demand(dunningCase)
                .statusCode(409)
                .body("type", equalTo("/problems/too-early"))
                .body("possibleFrom", equalTo("2024-04-04"));

        Debtor.on("2024-04-04");
        debtor.demand(dunningCase).statusCode(200).body("state", equalTo("DEMAND_ISSUED"));

        Debtor.on("2024-04-05");
        debtor.suspend(dunningCase).statusCode(200).body("state", equalTo("SUSPENDED"));
        debtor.stands(dunningCase, "SUSPENDED");

        Debtor.on("2024-04-08");
        debtor.pays("1234.56");
        debtor.look(dunningCase)
                .body("state", equalTo("CLOSED"))
                .body("closed", equalTo(true))
                .body("closedAt", notNullValue())
                .body("outstanding.amount", equalTo("0.00"))
                .body("allowedSteps", hasSize(0));

        debtor.told(dunningCase, "opened.v1", "noticed.v1", "demanded.v1", "suspended.v1", "closed.v1");
        historyTellsEverything(dunningCase);
    }

    @Test
    void theCutOffNamesWhereAndTheClosingWhetherToRestore() {
        String dunningCase = debtor.cutOff("80.00");
        var suspended = Events.awaited("billing.dunning.suspended.v1", UUID.fromString(dunningCase));
        assertThat(suspended.data().path("customerId").textValue())
                .isEqualTo(debtor.id().toString());
        assertThat(suspended.data().path("caseId").textValue()).isEqualTo(dunningCase);
        assertThat(suspended.data().path("gasAccountIds")).hasSize(1);
        assertThat(suspended.data().path("outstanding").path("amount").textValue())
                .isEqualTo("80.00");

        debtor.pays("80.00");

        var closed = Events.awaited("billing.dunning.closed.v1", UUID.fromString(dunningCase));
        assertThat(closed.data().path("restoreSupply").booleanValue()).isTrue();
        assertThat(closed.data().path("outstanding").path("amount").textValue()).isEqualTo("0.00");
    }

    @Test
    void whoPaysBeforeTheCutOffHasNothingToBeRestored() {
        String dunningCase = debtor.noticed("80.00");
        debtor.pays("80.00");

        var closed = Events.awaited("billing.dunning.closed.v1", UUID.fromString(dunningCase));
        assertThat(closed.data().path("restoreSupply").booleanValue()).isFalse();
    }

    private ValidatableResponse openByHand() {
        return Office.reader()
                .body(Map.of("customerId", debtor.id()))
                .post("/api/v1/dunning-cases")
                .then();
    }

    private void overdueIsTold(String invoice) {
        var overdue = Events.awaited("billing.overdue.v1", UUID.fromString(invoice));
        assertThat(overdue.data().path("outstanding").path("amount").textValue())
                .isEqualTo("1234.56");
        assertThat(overdue.data().path("payBy").textValue()).isEqualTo("2024-03-29");
    }

    private void historyTellsEverything(String dunningCase) {
        Office.reader()
                .get("/api/v1/dunning-cases/{id}/history", dunningCase)
                .then()
                .statusCode(200)
                .body("items.step", contains("opened", "notice", "debt-handover", "demand", "suspend", "clear"))
                .body("items.to", contains("OVERDUE", "NOTICED", "NOTICED", "DEMAND_ISSUED", "SUSPENDED", "CLOSED"))
                .body("items[1].form.channel", equalTo("PHONE"))
                .body("items[1].actor", equalTo("1001"));
    }
}
