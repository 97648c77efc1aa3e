package kefu.billing.dunning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kefu.billing.testing.Office;
import kefu.platform.testkit.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** 003-篇12 7–8: every way a step of the dunning is refused. */
@QuarkusTest
class DunningRefusalsTest {

    private final Debtor debtor = new Debtor();

    @BeforeEach
    void tariff() {
        Debtor.on("2024-03-22");
        Office.tariff();
    }

    @Test
    void whoOwesNothingYetOrIsNotLateIsNotDunned() {
        open().statusCode(409).body("type", equalTo("/problems/not-overdue")).body("possibleFrom", nullValue());

        debtor.billed("100", "2024-03-22");
        Debtor.on("2024-03-29");

        open().statusCode(409)
                .body("type", equalTo("/problems/not-overdue"))
                .body("possibleFrom", equalTo("2024-03-30"));
        assertThat(debtor.cases()).isEmpty();
    }

    @Test
    void aNoticeIsGivenByPhoneOrInWriting() {
        String invoice = debtor.billed("100", "2024-03-22");
        Debtor.on("2024-03-30");
        String dunningCase = debtor.caseOf(invoice);

        for (String channel : List.of("SMS", "phone", "", "EMAIL")) {
            debtor.notice(dunningCase, channel)
                    .statusCode(422)
                    .body("errors.pointer", hasItem(startsWith("/form/channel")));
        }
        Office.step(Office.reader(), dunningCase, "notice", Map.of()).statusCode(422);
        Office.step(Office.reader(), dunningCase, "notice", Map.of("channel", "PHONE", "fine", 50))
                .statusCode(422);
        debtor.stands(dunningCase, "OVERDUE");
        debtor.notice(dunningCase, "WRITTEN").statusCode(200);
    }

    @Test
    void aDemandNeedsTheDebtDataOfTheCashier() {
        String dunningCase = debtor.noticed("100");
        Debtor.on("2024-04-05");

        debtor.demand(dunningCase)
                .statusCode(409)
                .body("type", equalTo("/problems/illegal-step"))
                .body("missing", contains("debt-handover"));
        debtor.handover(dunningCase).statusCode(200);
        debtor.demand(dunningCase).statusCode(200);
    }

    @Test
    void aDemandNeedsThreeDaysAfterTheNotice() {
        String dunningCase = debtor.noticed("100");
        Debtor.on("2024-04-03");
        debtor.handover(dunningCase).statusCode(200);

        debtor.demand(dunningCase).statusCode(409).body("possibleFrom", equalTo("2024-04-04"));
        debtor.stands(dunningCase, "NOTICED");
        Debtor.on("2024-04-05");
        debtor.demand(dunningCase).statusCode(200);
    }

    @Test
    void nothingIsSkippedAndNothingDoneTwice() {
        String invoice = debtor.billed("100", "2024-03-22");
        Debtor.on("2024-03-30");
        String dunningCase = debtor.caseOf(invoice);

        debtor.handover(dunningCase).statusCode(409);
        debtor.demand(dunningCase).statusCode(409);
        debtor.suspend(dunningCase).statusCode(409).body("expected", contains("DEMAND_ISSUED"));
        debtor.notice(dunningCase, "PHONE").statusCode(200);
        debtor.notice(dunningCase, "PHONE").statusCode(409);
        debtor.handover(dunningCase).statusCode(200);
        debtor.handover(dunningCase).statusCode(409);
        debtor.suspend(dunningCase).statusCode(409);
    }

    @Test
    void noCutOffWithoutADemand() {
        String dunningCase = debtor.noticed("100");
        debtor.handover(dunningCase).statusCode(200);
        Debtor.on("2024-06-01");

        debtor.suspend(dunningCase).statusCode(409).body("type", equalTo("/problems/illegal-step"));
    }

    @Test
    void afterPaymentInFullADemandIsRefusedAndTheCaseIsClosed() {
        String dunningCase = debtor.noticed("100");
        debtor.handover(dunningCase).statusCode(200);
        debtor.pays("100.00");
        Debtor.on("2024-04-05");

        debtor.demand(dunningCase).statusCode(409);
        debtor.stands(dunningCase, "CLOSED");
    }

    @Test
    void eachStepHasItsRole() {
        String invoice = debtor.billed("100", "2024-03-22");
        Debtor.on("2024-03-30");
        String dunningCase = debtor.caseOf(invoice);
        Map<String, Object> phone = Map.of("channel", "PHONE");

        for (String role : List.of("CASHIER", "FINANCE", "CS_MANAGER", "AGENT", "GM")) {
            Office.step(Office.as(role), dunningCase, "notice", phone)
                    .statusCode(403)
                    .body("allowedFor", hasItem("METER_READER"));
        }
        debtor.notice(dunningCase, "PHONE").statusCode(200);
        for (String role : List.of("METER_READER", "FINANCE", "GM")) {
            Office.step(Office.as(role), dunningCase, "debt-handover", Map.of())
                    .statusCode(403)
                    .body("allowedFor", hasItem("CASHIER"));
        }
        debtor.handover(dunningCase).statusCode(200);
        Debtor.on("2024-04-05");
        Office.step(Office.cashier(), dunningCase, "demand", Map.of())
                .statusCode(403)
                .body("allowedFor", hasItem("METER_READER"));
        debtor.demand(dunningCase).statusCode(200);
        Office.step(Office.cashier(), dunningCase, "suspend", Map.of()).statusCode(403);
        debtor.stands(dunningCase, "DEMAND_ISSUED");
    }

    @Test
    void nobodyClearsADebtByHand() {
        String dunningCase = debtor.noticed("100");

        for (String role : List.of("CASHIER", "FINANCE", "METER_READER", "GM")) {
            Office.step(Office.as(role), dunningCase, "clear", Map.of()).statusCode(403);
        }
        debtor.stands(dunningCase, "NOTICED");
    }

    @Test
    void whatDoesNotExistIsNotFound() {
        String dunningCase = debtor.noticed("100");

        Office.step(Office.reader(), dunningCase, "forgive", Map.of()).statusCode(404);
        Office.step(Office.reader(), UUID.randomUUID().toString(), "notice", Map.of("channel", "PHONE"))
                .statusCode(404);
        Office.reader().get("/api/v1/dunning-cases/{id}", "17").then().statusCode(404);
        Office.reader()
                .get("/api/v1/dunning-cases/{id}/history", UUID.randomUUID())
                .then()
                .statusCode(404);
    }

    @Test
    void aStaleVersionIsRefused() {
        String invoice = debtor.billed("100", "2024-03-22");
        Debtor.on("2024-03-30");
        String dunningCase = debtor.caseOf(invoice);

        Office.step(Office.reader().header("If-Match", "\"99\""), dunningCase, "notice", Map.of("channel", "PHONE"))
                .statusCode(412);
        debtor.stands(dunningCase, "OVERDUE");
    }

    @Test
    void whatIsLateSinceMidnightIsDunnedWithoutWaitingForItsTimer() {
        debtor.billed("100", "2024-03-22");
        TestClock.set("2024-03-30T00:00:00+08:00");

        String dunningCase = open().statusCode(anyOf(is(200), is(201)))
                .body("state", equalTo("OVERDUE"))
                .extract()
                .path("id");

        debtor.notice(dunningCase, "PHONE").statusCode(200);
        assertThat(debtor.cases()).containsExactly(dunningCase);
    }

    @Test
    void openingByHandWhatIsOpenAnswersWithTheCaseThereIs() {
        String invoice = debtor.billed("100", "2024-03-22");
        Debtor.on("2024-03-30");
        String dunningCase = debtor.caseOf(invoice);

        open().statusCode(200).body("id", equalTo(dunningCase));
        Office.reader()
                .get("/api/v1/dunning-cases?customerId={id}", debtor.id())
                .then()
                .body("items", hasSize(1));
        Office.as("AGENT")
                .body(Map.of("customerId", debtor.id()))
                .post("/api/v1/dunning-cases")
                .then()
                .statusCode(403);
    }

    private ValidatableResponse open() {
        return Office.reader()
                .body(Map.of("customerId", debtor.id()))
                .post("/api/v1/dunning-cases")
                .then();
    }
}
