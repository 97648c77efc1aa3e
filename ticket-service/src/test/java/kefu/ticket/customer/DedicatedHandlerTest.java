package kefu.ticket.customer;

import static kefu.ticket.Calls.agent;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import kefu.platform.testkit.Events;
import kefu.ticket.Calls;
import kefu.ticket.Forms;
import org.junit.jupiter.api.Test;

/** 001-④七: one person looks after a class-A customer's matters. */
@QuarkusTest
class DedicatedHandlerTest {

    private final Calls agent = agent("1001");

    @Test
    void theNextTicketOfAnACustomerGoesToHisDedicatedHandlerFirst() {
        UUID customer = UUID.randomUUID();
        classified(customer, "A", "1888");
        await().until(() -> "1888".equals(open(customer).path("assignee")));
        open(customer)
                .then()
                .body("priority", equalTo("HIGH"))
                .body("receiver", equalTo("1001"))
                .body("roles.replier", equalTo("1001"));
    }

    @Test
    void aBCustomerIsTreatedAsEverybody() {
        UUID customer = UUID.randomUUID();
        classified(customer, "A", "1888");
        await().until(() -> "1888".equals(open(customer).path("assignee")));
        classified(customer, "B", null);
        await().until(() -> "1001".equals(open(customer).path("assignee")));
        open(customer).then().body("priority", equalTo("NORMAL"));
    }

    @Test
    void theDedicatedHandlerTakesOverOnlyWhatWouldLieWithWhoTookIt() {
        UUID customer = dedicated("1888");
        about(customer, Map.of("operator", "5001", "rank", "EMPLOYEE")).then().body("assignee", equalTo("1888"));
        about(customer, Map.of("operator", "1888", "rank", "EMPLOYEE")).then().body("assignee", equalTo("1001"));
        about(customer, Map.of("operator", "2001", "rank", "MANAGER", "superior", "3001"))
                .then()
                .body("assignee", equalTo("3001"))
                .body("priority", equalTo("HIGH"));
        about(customer, Map.of("operator", "1888", "rank", "MANAGER")).then().body("assignee", nullValue());
        about(customer, Map.of("operator", "9001", "rank", "GENERAL_MANAGER"))
                .then()
                .body("assignee", equalTo("9001"));
    }

    @Test
    void aFaultGoesItsOwnWayWhateverTheClassOfTheCustomer() {
        UUID customer = dedicated("1889");
        agent.open(Map.of("process", "fault", "customerId", customer.toString(), "form", Forms.fault()))
                .then()
                .body("assignee", equalTo("1001"));
    }

    private UUID dedicated(String handler) {
        UUID customer = UUID.randomUUID();
        classified(customer, "A", handler);
        await().until(() -> handler.equals(open(customer).path("assignee")));
        return customer;
    }

    private io.restassured.response.Response about(UUID customer, Map<String, Object> accused) {
        Map<String, Object> form = Calls.with(Forms.complaint("GENERAL"), "against", accused);
        return agent.open(Map.of("process", "complaint", "customerId", customer.toString(), "form", form));
    }

    private io.restassured.response.Response open(UUID customer) {
        return agent.open(
                Map.of("process", "complaint", "customerId", customer.toString(), "form", Forms.complaint("GENERAL")));
    }

    private static void classified(UUID customer, String to, String handler) {
        Map<String, Object> data = new LinkedHashMap<>(Map.of("to", to, "quarter", "2024-Q1"));
        if (handler != null) {
            data.put("dedicatedHandler", handler);
        }
        Events.publish("customer.events", "customer.classified.v1", customer, data);
    }
}
