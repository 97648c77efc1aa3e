package kefu.billing.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import kefu.billing.testing.Office;
import kefu.platform.testkit.Events;
import kefu.platform.testkit.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** 003-篇12 4–6: the statement is filled in, signed, delivered and keyed in; then it is owed for a week. */
@QuarkusTest
class SettlementTest {

    private final UUID customer = Office.customer();

    private String reading;

    @BeforeEach
    void aRestaurantWasReadOnTheTwentySecond() {
        TestClock.set("2024-03-22T10:00:00+08:00");
        Office.tariff();
        reading = Office.reading(Office.account(customer, "COMMERCIAL"), "2024-03-22", "411.52");
    }

    @Test
    void aStatementIsVolumeTimesThePriceOfTheDay() {
        Office.reader()
                .body(Map.of("readingId", reading))
                .post("/api/v1/settlements")
                .then()
                .statusCode(201)
                .header("Location", matchesPattern(".*/api/v1/settlements/.+"))
                .header("ETag", notNullValue())
                .body("number", matchesPattern("ST-20240322-\\d{4,}"))
                .body("status", equalTo("FILLED"))
                .body("volume", equalTo(411.52f))
                .body("unitPrice.amount", equalTo("3.00"))
                .body("amount.amount", equalTo("1234.56"))
                .body("customerId", equalTo(customer.toString()));
    }

    @Test
    void withoutTheCustomersSignatureTheCashierCannotKeyItIn() {
        String settlement = Office.settlement(reading);
        Office.deliver(settlement, "2024-03-22").statusCode(200);

        Office.enter(settlement)
                .statusCode(409)
                .body("type", equalTo("/problems/not-signed"))
                .body("missing", equalTo("signature"));
        noInvoice();
    }

    @Test
    void keyedInItIsBilledAndOwedUntilAWeekAfterDelivery() {
        String settlement = Office.settlement(reading);
        Office.sign(settlement)
                .statusCode(200)
                .body("status", equalTo("SIGNED"))
                .body("signedBy", equalTo("王女士"));
        Office.deliver(settlement, "2024-03-22").statusCode(200).body("payBy", equalTo("2024-03-29"));

        String invoice = Office.enter(settlement)
                .statusCode(200)
                .body("status", equalTo("ENTERED"))
                .body("enteredBy", equalTo("1001"))
                .extract()
                .path("invoiceId");

        Office.invoice(invoice)
                .body("total.amount", equalTo("1234.56"))
                .body("payBy", equalTo("2024-03-29"))
                .body("issuedOn", equalTo("2024-03-22"))
                .body("lines[0].quantity", equalTo(411.52f))
                .body("overdue", equalTo(false));
        var delivered = Events.awaited("billing.settlement.delivered.v1", UUID.fromString(settlement));
        assertThat(delivered.data().path("payBy").textValue()).isEqualTo("2024-03-29");
        assertThat(delivered.data().path("customerId").textValue()).isEqualTo(customer.toString());
    }

    @Test
    void deliveredAfterEntryTheWeekBeginsOnlyThen() {
        String settlement = Office.settlement(reading);
        Office.sign(settlement).statusCode(200);
        String invoice = Office.enter(settlement).statusCode(200).extract().path("invoiceId");
        Office.invoice(invoice).body("payBy", nullValue());

        TestClock.set("2024-03-25T09:00:00+08:00");
        Office.deliver(settlement, "2024-03-25").statusCode(200);

        Office.invoice(invoice).body("payBy", equalTo("2024-04-01"));
    }

    @Test
    void theWeekDoesNotBeginTwice() {
        String settlement = Office.settlement(reading);
        Office.deliver(settlement, "2024-03-22").statusCode(200);

        Office.deliver(settlement, "2024-03-22").statusCode(409).body("type", equalTo("/problems/settlement-status"));
    }

    @Test
    void aDeliveryBeforeTheReadingOrInTheFutureIsRefused() {
        String settlement = Office.settlement(reading);

        Office.deliver(settlement, "2024-03-21").statusCode(422).body("errors.pointer", hasItem("/deliveredOn"));
        Office.deliver(settlement, "2024-03-23").statusCode(422).body("errors.pointer", hasItem("/deliveredOn"));
        Office.deliver(settlement, "0001-01-01").statusCode(422);
    }

    @Test
    void aKeyedVolumeThatIsNotTheStatementsIsRefused() {
        String settlement = Office.settlement(reading);
        Office.sign(settlement).statusCode(200);

        Office.cashier()
                .body(Map.of("volume", 411.51))
                .post("/api/v1/settlements/{id}/entry", settlement)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/volume-differs"));
        noInvoice();
        Office.cashier()
                .body(Map.of("volume", 411.520))
                .post("/api/v1/settlements/{id}/entry", settlement)
                .then()
                .statusCode(200);
    }

    @Test
    void aReadingIsSettledOnceAndAStatementKeyedInOnce() {
        String settlement = Office.settlement(reading);
        Office.reader()
                .body(Map.of("readingId", reading))
                .post("/api/v1/settlements")
                .then()
                .statusCode(409)
                .body("settlementId", equalTo(settlement));
        Office.sign(settlement).statusCode(200);
        Office.enter(settlement).statusCode(200);

        Office.enter(settlement).statusCode(409);
        Office.sign(settlement).statusCode(409);
        Office.finance()
                .get("/api/v1/invoices?customerId={id}", customer)
                .then()
                .body("items", hasSize(1));
    }

    @Test
    void aMeterReaderDoesNotKeyInAndACashierDoesNotFillIn() {
        String settlement = Office.settlement(reading);
        Office.sign(settlement).statusCode(200);

        Office.reader()
                .post("/api/v1/settlements/{id}/entry", settlement)
                .then()
                .statusCode(403)
                .body("allowedFor", contains("CASHIER"));
        Office.cashier()
                .body(Map.of("readingId", reading))
                .post("/api/v1/settlements")
                .then()
                .statusCode(403)
                .body("allowedFor", contains("METER_READER"));
        for (String paper : new String[] {"signature", "delivery"}) {
            Office.cashier()
                    .body(Map.of())
                    .post("/api/v1/settlements/{id}/{paper}", settlement, paper)
                    .then()
                    .statusCode(403);
        }
        noInvoice();
    }

    @Test
    void aStaleVersionIsRefused() {
        String settlement = Office.settlement(reading);

        Office.reader()
                .header("If-Match", "\"7\"")
                .body(Map.of("signedBy", "王女士"))
                .post("/api/v1/settlements/{id}/signature", settlement)
                .then()
                .statusCode(412);
    }

    private void noInvoice() {
        Office.finance()
                .get("/api/v1/invoices?customerId={id}", customer)
                .then()
                .body("items", hasSize(0));
    }
}
