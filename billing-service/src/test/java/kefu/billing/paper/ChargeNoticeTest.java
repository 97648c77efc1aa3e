package kefu.billing.paper;

import static kefu.billing.testing.Office.cny;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kefu.billing.testing.Books;
import kefu.billing.testing.Office;
import kefu.platform.testkit.Events;
import kefu.platform.testkit.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** E01, 001-③五三: a charge notice is edited, checked, issued and delivered, in this order. */
@QuarkusTest
class ChargeNoticeTest {

    private static final String NOTICES = "charge-notices";

    private final Desk agent = new Desk("1001", "AGENT");
    private final Desk supervisor = new Desk("1002", "SUPERVISOR");
    private final Desk cashier = new Desk("1003", "CASHIER");
    private final UUID customer = Office.customer();

    @BeforeEach
    void theFirstOfMarch() {
        TestClock.set("2024-03-01T10:00:00+08:00");
        Office.tariff();
    }

    @Test
    void aNoticeIsEditedCheckedIssuedAndDelivered() {
        String notice = agent.opened(NOTICES, form("CLEANING", "1.5", "2024-03-31"));
        agent.reads(notice).body("state", equalTo("DRAFT")).body("number", org.hamcrest.Matchers.startsWith("SF-"));
        supervisor.takes(notice, "check", Map.of()).statusCode(200).body("state", equalTo("CHECKED"));
        cashier.takes(notice, "issue", Map.of())
                .statusCode(200)
                .body("state", equalTo("ISSUED"))
                .body("form.issuedOn", equalTo("2024-03-01"))
                .body("form.total.amount", equalTo("120.00"));
        String invoice = agent.reads(notice).extract().path("form.invoiceId");
        Office.invoice(invoice)
                .body("kind", equalTo("PROPERTY"))
                .body("total.amount", equalTo("120.00"))
                .body("payBy", equalTo("2024-03-31"))
                .body("customerId", equalTo(customer.toString()));
        Books books = Books.of(customer);
        books.requireBalance();
        assertThat(books.in("PROPERTY_REVENUE")).isEqualByComparingTo("-120.00");
        assertThat(books.in("SERVICE_REVENUE")).isZero();
        var issued = Events.awaited("billing.notice.issued.v1", id(notice)).data();
        assertThat(issued.path("kind").textValue()).isEqualTo("NOTICE");
        assertThat(issued.path("customerId").textValue()).isEqualTo(customer.toString());
        assertThat(issued.at("/amount/amount").textValue()).isEqualTo("120.00");

        agent.takes(notice, "deliver", Map.of("channel", "LETTER", "deliveredOn", "2024-03-01"))
                .statusCode(200)
                .body("state", equalTo("DELIVERED"))
                .body("closed", equalTo(true));
        agent.reads(notice + "/history")
                .body("items.step", contains("deliver", "record-invoice", "issue", "check", "opened"));
    }

    @Test
    void noStepIsTakenBeforeTheOneItFollows() {
        String notice = agent.opened(NOTICES, form("CLEANING", "1", null));
        cashier.takes(notice, "issue", Map.of()).statusCode(409).body("expected", contains("CHECKED"));
        agent.takes(notice, "deliver", Map.of("channel", "LETTER")).statusCode(409);
        supervisor.takes(notice, "check", Map.of()).statusCode(200);
        agent.takes(notice, "edit", Map.of("lines", lines("CLEANING", "2"))).statusCode(409);
        Office.receivable(customer).body("items", hasSize(0));
    }

    @Test
    void nobodyChecksWhatHeHasEditedHimself() {
        String notice = supervisor.opened(NOTICES, form("CLEANING", "1", null));
        supervisor.takes(notice, "check", Map.of()).statusCode(409);
        agent.takes(notice, "edit", Map.of("lines", lines("CLEANING", "2"))).statusCode(200);
        supervisor.takes(notice, "check", Map.of()).statusCode(200);
        cashier.takes(notice, "return", Map.of("reason", "金额不符"))
                .statusCode(200)
                .body("state", equalTo("DRAFT"));
        agent.takes(notice, "check", Map.of()).statusCode(403).body("allowedFor", org.hamcrest.Matchers.notNullValue());
    }

    @Test
    void aFeeOutsideTheTariffIsRefusedWithItsLine() {
        agent.opens(NOTICES, form("PARKING-FINE", "1", null))
                .statusCode(422)
                .body("type", equalTo("/problems/not-in-tariff"))
                .body("errors.pointer", contains("/form/lines/0/item"));
        agent.reads(NOTICES + "?customerId=" + customer).body("items", hasSize(0));
    }

    @ParameterizedTest
    @CsvSource({"0", "0.0005", "-1", "1000001"})
    void aQuantityThatCannotBeMeantIsRefused(String quantity) {
        agent.opens(NOTICES, form("CLEANING", quantity, null))
                .statusCode(422)
                .body("errors.pointer", contains("/form/lines/0/quantity"));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-03-01, 2024-02-29, 2024-03-31, /form/periodTo",
        "2024-03-01, 2025-03-03, 2024-03-31, /form/periodTo",
        "2024-03-01, 2024-03-31, 2024-02-29, /form/payBy"
    })
    void daysThatCannotBeMeantAreRefused(String from, String to, String payBy, String pointer) {
        Map<String, Object> form = form("CLEANING", "1", payBy);
        form.put("periodFrom", from);
        form.put("periodTo", to);
        agent.opens(NOTICES, form).statusCode(422).body("errors.pointer", contains(pointer));
    }

    @Test
    void aNoticeWhoseLastDayOfPaymentHasPassedIsSentBackFirst() {
        String notice = agent.opened(NOTICES, form("CLEANING", "1", "2024-03-02"));
        supervisor.takes(notice, "check", Map.of()).statusCode(200);
        TestClock.set("2024-03-03T10:00:00+08:00");
        cashier.takes(notice, "issue", Map.of()).statusCode(409);
        cashier.takes(notice, "return", Map.of("reason", "期限已过")).statusCode(200);
        agent.takes(notice, "edit", Map.of("lines", lines("CLEANING", "1"), "payBy", "2024-03-03"))
                .statusCode(200);
        supervisor.takes(notice, "check", Map.of()).statusCode(200);
        cashier.takes(notice, "issue", Map.of()).statusCode(200);
        agent.takes(notice, "deliver", Map.of("channel", "LETTER", "deliveredOn", "2024-03-02"))
                .statusCode(422)
                .body("errors.pointer", contains("/form/deliveredOn"));
    }

    @Test
    void aNoticeWhoseInvoiceIsTakenBackIsVoid() {
        String notice = agent.opened(NOTICES, form("CLEANING", "1", null));
        supervisor.takes(notice, "check", Map.of()).statusCode(200);
        String invoice = cashier.takes(notice, "issue", Map.of()).extract().path("form.invoiceId");
        Office.finance()
                .body(Map.of("reason", "重复"))
                .post("/api/v1/invoices/{id}/voiding", invoice)
                .then()
                .statusCode(200);
        agent.reads(notice).body("state", equalTo("VOID")).body("closed", equalTo(true));
        agent.takes(notice, "deliver", Map.of("channel", "LETTER")).statusCode(409);
    }

    /** What the customer holds in his hands asks for nothing any more; a delivered notice is over and void all the same. */
    @Test
    void aDeliveredNoticeWhoseInvoiceIsTakenBackIsVoid() {
        String notice = agent.opened(NOTICES, form("CLEANING", "1", null));
        supervisor.takes(notice, "check", Map.of()).statusCode(200);
        String invoice = cashier.takes(notice, "issue", Map.of()).extract().path("form.invoiceId");
        agent.takes(notice, "deliver", Map.of("channel", "LETTER")).statusCode(200);
        Office.finance()
                .body(Map.of("reason", "重复"))
                .post("/api/v1/invoices/{id}/voiding", invoice)
                .then()
                .statusCode(200);
        agent.reads(notice).body("state", equalTo("VOID")).body("closed", equalTo(true));
        agent.reads(notice + "/history")
                .body("items.step", contains("void", "deliver", "record-invoice", "issue", "check", "opened"));
    }

    /** E01 is the work of 客服部 and 财务部 (001-⑤1: 负责收费通知单的发放). */
    @Test
    void customerServiceIssuesANoticeAndFinanceMayDeliverIt() {
        String notice = agent.opened(NOTICES, form("CLEANING", "1", null));
        supervisor.takes(notice, "check", Map.of()).statusCode(200);
        agent.takes(notice, "issue", Map.of()).statusCode(403);
        new Desk("1005", "CS_MANAGER").takes(notice, "issue", Map.of()).statusCode(200);
        new Desk("1004", "FINANCE")
                .takes(notice, "deliver", Map.of("channel", "E_MAIL"))
                .statusCode(200);
    }

    @Test
    void theCollectionRateCountsWhatNoticesBill() {
        TestClock.set("2019-06-11T10:00:00+08:00");
        Map<String, Object> form = form("CLEANING", "10", null);
        String notice = agent.opened(NOTICES, form);
        supervisor.takes(notice, "check", Map.of()).statusCode(200);
        cashier.takes(notice, "issue", Map.of()).statusCode(200);
        Office.pay(customer, "600.00").then().statusCode(201);
        Office.finance()
                .get("/api/v1/reports/collection-rate?from=2019-06-11&to=2019-06-11&kind=PROPERTY")
                .then()
                .statusCode(200)
                .body("settled", equalTo(cny("800.00")))
                .body("collected", equalTo(cny("600.00")))
                .body("rate", equalTo(0.75f));
    }

    private Map<String, Object> form(String item, String quantity, String payBy) {
        Map<String, Object> form = new HashMap<>();
        form.put("customerId", customer.toString());
        form.put("periodFrom", "2024-03-01");
        form.put("periodTo", "2024-03-31");
        form.put("lines", lines(item, quantity));
        if (payBy != null) {
            form.put("payBy", payBy);
        }
        return form;
    }

    private static List<Map<String, Object>> lines(String item, String quantity) {
        return List.of(Map.of("item", item, "quantity", new java.math.BigDecimal(quantity)));
    }

    private static UUID id(String notice) {
        return UUID.fromString(notice.substring(NOTICES.length() + 1));
    }
}
