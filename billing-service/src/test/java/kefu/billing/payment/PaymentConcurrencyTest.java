package kefu.billing.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kefu.billing.testing.Books;
import kefu.billing.testing.Office;
import kefu.platform.testkit.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Several cashiers, one customer. */
@QuarkusTest
class PaymentConcurrencyTest {

    private final UUID customer = Office.customer();

    @BeforeEach
    void aMorningInMarch() {
        TestClock.set("2024-03-25T10:00:00+08:00");
        Office.tariff();
    }

    @Test
    void twoPaymentsAtOnceNeverPayAnInvoiceTwice() throws Exception {
        String invoice = Office.billed(customer, "100", "2024-03-25");

        List<Response> answers = atOnce(2, () -> Office.pay(customer, "100.00"));

        assertThat(answers).allMatch(answer -> answer.statusCode() == 201);
        Office.invoice(invoice).body("paid.amount", equalTo("100.00"));
        Office.receivable(customer).body("items[0].credit.amount", equalTo("100.00"));
        Books.of(customer).requireBalance();
    }

    @Test
    void ofTwoPaymentsThatBothWantAllOfAnInvoiceOneIsRefused() throws Exception {
        String invoice = Office.billed(customer, "100", "2024-03-25");

        List<Response> answers = atOnce(2, () -> Office.pay(customer, "100.00", invoice, "100.00"));

        assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(201, 409);
        Office.receivable(customer).body("items[0].received.amount", equalTo("100.00"));
    }

    @Test
    void manyPaymentsOfOneCustomerAddUp() throws Exception {
        Office.billed(customer, "100", "2024-03-25");
        Office.billed(customer, "100", "2024-03-25");

        List<Response> answers = atOnce(20, () -> Office.pay(customer, "14.02"));

        assertThat(answers).allMatch(answer -> answer.statusCode() == 201);
        Office.receivable(customer)
                .body("items[0].received.amount", equalTo("280.40"))
                .body("items[0].credit.amount", equalTo("80.40"));
        Books.of(customer).requireBalance();
    }

    @Test
    void billingAndPayingAtOnceLeavesTheBooksBalanced() throws Exception {
        List<String> accounts = IntStream.range(0, 8)
                .mapToObj(i -> Office.account(customer, "RESIDENTIAL"))
                .toList();

        try (var threads = Executors.newFixedThreadPool(16)) {
            Stream<Callable<Object>> bills =
                    accounts.stream().map(account -> () -> Office.billedOn(account, "33.33", "2024-03-25"));
            Stream<Callable<Object>> payments =
                    IntStream.range(0, 8).mapToObj(i -> () -> Office.pay(customer, "20.00"));
            List<Future<Object>> done =
                    threads.invokeAll(Stream.concat(bills, payments).toList());
            assertThat(done).allMatch(future -> future.state() == Future.State.SUCCESS);
        }

        Office.receivable(customer)
                .body("items[0].invoiced.amount", equalTo("266.64"))
                .body("items[0].received.amount", equalTo("160.00"))
                .body("items[0].receivable.amount", equalTo("106.64"));
        Books.of(customer).requireBalance();
    }

    @Test
    void equalPaymentsWithOneKeyAreOnePayment() throws Exception {
        String key = UUID.randomUUID().toString();
        Map<String, Object> body = Map.of("customerId", customer, "amount", Office.cny("10.00"));

        List<Response> answers = atOnce(
                48,
                () -> Office.cashier().header("Idempotency-Key", key).body(body).post("/api/v1/payments"));

        assertThat(answers.stream().map(Response::statusCode).collect(Collectors.toSet()))
                .isSubsetOf(201, 409)
                .contains(201);
        assertThat(answers.stream()
                        .filter(answer -> answer.statusCode() == 201)
                        .map(answer -> answer.path("id").toString())
                        .collect(Collectors.toSet()))
                .hasSize(1);
        Office.finance()
                .get("/api/v1/payments?customerId={id}", customer)
                .then()
                .body("items", hasSize(1));
        Office.receivable(customer).body("items[0].received.amount", equalTo("10.00"));
    }

    @Test
    void theSameKeyWithAnotherAmountIsRefused() {
        String key = UUID.randomUUID().toString();
        for (String amount : List.of("10.00", "11.00")) {
            Office.cashier()
                    .header("Idempotency-Key", key)
                    .body(Map.of("customerId", customer, "amount", Office.cny(amount)))
                    .post("/api/v1/payments")
                    .then()
                    .statusCode(amount.equals("10.00") ? 201 : 422);
        }
        Office.receivable(customer).body("items[0].received.amount", equalTo("10.00"));
    }

    private static List<Response> atOnce(int times, Callable<Response> call) throws Exception {
        try (var threads = Executors.newFixedThreadPool(16)) {
            return threads.invokeAll(Collections.nCopies(times, call)).stream()
                    .map(Future::resultNow)
                    .toList();
        }
    }
}
