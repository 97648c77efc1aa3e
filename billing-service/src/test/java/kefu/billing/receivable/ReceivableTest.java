package kefu.billing.receivable;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import kefu.billing.testing.Office;
import kefu.platform.testkit.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** 002-M14 4: who owes how much, and for how long. */
@QuarkusTest
class ReceivableTest {

    private final UUID customer = Office.customer();

    @BeforeEach
    void theFirstOfMay() {
        TestClock.set("2024-05-01T10:00:00+08:00");
        Office.tariff();
    }

    @Test
    void whatIsOwedIsSortedByItsAge() {
        Office.billed(customer, "1", "2024-05-01");
        Office.billed(customer, "2", "2024-04-24"); // payable until today
        Office.billed(customer, "4", "2024-04-23"); // one day late
        Office.billed(customer, "8", "2024-03-25"); // thirty days late
        Office.billed(customer, "16", "2024-03-24"); // thirty-one
        Office.billed(customer, "32", "2024-02-24"); // sixty
        Office.billed(customer, "64", "2024-02-23"); // sixty-one
        Office.billed(customer, "128", "2024-01-25"); // ninety
        Office.billed(customer, "256", "2024-01-24"); // ninety-one

        Office.receivable(customer)
                .body("items[0].receivable.amount", equalTo("511.00"))
                .body("items[0].ageing.notDue.amount", equalTo("3.00"))
                .body("items[0].ageing.days1To30.amount", equalTo("12.00"))
                .body("items[0].ageing.days31To60.amount", equalTo("48.00"))
                .body("items[0].ageing.days61To90.amount", equalTo("192.00"))
                .body("items[0].ageing.over90.amount", equalTo("256.00"));
    }

    @Test
    void whatIsPaidIsNoMoreOwedHoweverOld() {
        Office.billed(customer, "100", "2024-01-24");
        Office.pay(customer, "40.00").then().statusCode(201);
        Office.receivable(customer).body("items[0].ageing.over90.amount", equalTo("60.00"));

        Office.pay(customer, "60.00").then().statusCode(201);

        Office.receivable(customer).body("items[0].ageing.over90.amount", equalTo("0.00"));
    }

    @Test
    void aCustomerWithoutAnAccountOwesNothing() {
        Office.receivable(customer).body("items", hasSize(0));
    }
}
