package kefu.billing.dunning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kefu.billing.testing.Office;
import kefu.platform.testkit.Events;
import kefu.platform.testkit.TestClock;

/** A customer who does not pay, day by day. */
final class Debtor {

    private final UUID customer = Office.customer();

    UUID id() {
        return customer;
    }

    static void on(String day) {
        TestClock.set(day + "T10:00:00+08:00");
    }

    String billed(String amount, String day) {
        on(day);
        return Office.billed(customer, amount, day);
    }

    void pays(String amount) {
        Office.pay(customer, amount).then().statusCode(201);
    }

    List<String> cases() {
        return Office.reader()
                .get("/api/v1/dunning-cases?customerId={id}", customer)
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
    }

    /** Waits for the durable timer of the invoice, then answers with the newest case. */
    String caseOf(String invoice) {
        await("invoice " + invoice + " to be overdue")
                .untilAsserted(() -> Office.invoice(invoice).body("overdue", equalTo(true)));
        return cases().getFirst();
    }

    ValidatableResponse notice(String dunningCase, String channel) {
        return Office.step(Office.reader(), dunningCase, "notice", Map.of("channel", channel));
    }

    ValidatableResponse handover(String dunningCase) {
        return Office.step(Office.cashier(), dunningCase, "debt-handover", Map.of());
    }

    ValidatableResponse demand(String dunningCase) {
        return Office.step(Office.reader(), dunningCase, "demand", Map.of());
    }

    ValidatableResponse suspend(String dunningCase) {
        return Office.step(Office.reader(), dunningCase, "suspend", Map.of());
    }

    void stands(String dunningCase, String state) {
        look(dunningCase).body("state", equalTo(state));
    }

    ValidatableResponse look(String dunningCase) {
        return Office.reader()
                .get("/api/v1/dunning-cases/{id}", dunningCase)
                .then()
                .statusCode(200);
    }

    /** All the way to the cut-off, for what happens after it. */
    String cutOff(String amount) {
        String dunningCase = noticed(amount);
        handover(dunningCase).statusCode(200);
        on("2024-04-04");
        demand(dunningCase).statusCode(200);
        suspend(dunningCase).statusCode(200);
        return dunningCase;
    }

    /** Billed on 22 March, noticed on 1 April. */
    String noticed(String amount) {
        String invoice = billed(amount, "2024-03-22");
        on("2024-04-01");
        String dunningCase = caseOf(invoice);
        notice(dunningCase, "PHONE").statusCode(200);
        return dunningCase;
    }

    void told(String dunningCase, String... types) {
        UUID subject = UUID.fromString(dunningCase);
        await("the events of case " + dunningCase)
                .untilAsserted(() -> assertThat(Events.about(subject))
                        .extracting(event -> event.type().replace("billing.dunning.", ""))
                        .containsExactly(types));
    }
}
