package kefu.ticket.customer;

import static kefu.ticket.Calls.agent;
import static kefu.ticket.Calls.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import kefu.platform.json.Json;
import kefu.platform.testkit.Events;
import kefu.platform.testkit.TestClock;
import kefu.ticket.Calls;
import kefu.ticket.Told;
import kefu.ticket.listing.Plan;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What customer-archive-service tells of contracts and departures, by the examples it commits. */
@QuarkusTest
class CustomerEventsTest {

    private final Calls supervisor = as("2001", "SUPERVISOR");
    private final UUID customer = UUID.randomUUID();

    @BeforeEach
    void fridayMorning() {
        TestClock.freeze("2024-03-01T10:00:00+08:00");
    }

    @Test
    void aContractIsShownBesideTheTicketsOfItsCustomerAsItLastWas() throws IOException {
        String ticket = opened("1001");
        UUID contract = UUID.randomUUID();
        told("customer.contract.registered.v1", "contractId", contract.toString());
        String standing = "/tickets/" + ticket + "/customer-standing";
        await().until(() -> supervisor.read(standing).path("contracts[0].contractId") != null);
        supervisor
                .read(standing)
                .then()
                .body("customerId", equalTo(customer.toString()))
                .body("contracts", hasSize(1))
                .body("contracts[0].kind", equalTo("PROJECT"))
                .body("contracts[0].inForce", equalTo(true));
        told("customer.contract.changed.v1", "contractId", contract.toString(), "expiresOn", "2024-02-29");
        await().until(() -> Boolean.FALSE.equals(supervisor.read(standing).path("contracts[0].inForce")));
        supervisor.read(standing).then().body("contracts", hasSize(1));
        as("4001", "TECHNICIAN").read(standing).then().statusCode(403);
        Plan.check(CustomerContracts.listing(customer, 100));
    }

    @Test
    void whatADepartedOwnerHadInHandIsHisSuccessorsAlsoAsDedicatedHandler() throws IOException {
        classified("3001");
        String mine = opened("3001");
        String others = agent("3001").opened("inquiry", Map.of("question", "另一客户"));
        told("customer.owner-departed.v1", "departed", "3001", "successor", "3002");
        await().until(() -> "3002".equals(supervisor.get("/" + mine).path("assignee")));
        supervisor
                .get("/" + mine)
                .then()
                .body("roles.follower", equalTo("3002"))
                .body("receiver", equalTo("3001"));
        supervisor.get("/" + mine + "/history").then().body("items.last().step", equalTo("owner-departed"));
        supervisor.get("/" + others).then().body("assignee", equalTo("3001"));
        assertThat(Told.about(mine, "ticket.assigned.v1")).hasSize(1);
        supervisor.read("/tickets/" + mine + "/customer-standing").then().body("dedicatedHandler", equalTo("3002"));
        assertThat(supervisor.get("/" + opened("1001")).<String>path("assignee"))
                .isEqualTo("3002");
    }

    @Test
    void withoutASuccessorItWaitsInTheQueueAgain() throws IOException {
        classified("3001");
        String mine = opened("3001");
        told("customer.owner-departed.v1", "departed", "3001", "successor", null);
        await().until(() -> supervisor.get("/" + mine).path("assignee") == null);
        supervisor
                .read("/tickets/" + mine + "/customer-standing")
                .then()
                .body("customerClass", equalTo("A"))
                .body("dedicatedHandler", nullValue());
    }

    private void classified(String handler) throws IOException {
        told("customer.classified.v1", "to", "A", "dedicatedHandler", handler);
        await().until(() -> handler.equals(supervisor.get("/" + opened("1001")).path("assignee")));
    }

    private String opened(String operator) {
        return agent(operator)
                .open(Map.of(
                        "process", "inquiry", "customerId", customer.toString(), "form", Map.of("question", "营业时间?")))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private void told(String type, String... changes) throws IOException {
        Path file = Path.of(
                System.getProperty("kefu.root"),
                "customer-archive-service/src/main/resources/META-INF/events",
                type + ".example.json");
        ObjectNode example = (ObjectNode) Json.read(Files.readString(file));
        for (int i = 0; i < changes.length; i += 2) {
            if (changes[i + 1] == null) {
                example.remove(changes[i]);
            } else {
                example.put(changes[i], changes[i + 1]);
            }
        }
        Events.publish("customer.events", type, customer, example);
    }
}
