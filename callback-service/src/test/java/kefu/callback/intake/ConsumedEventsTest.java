package kefu.callback.intake;

import static kefu.callback.Callbacks.awaited;
import static kefu.callback.Callbacks.ofCustomer;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import kefu.platform.json.Json;
import kefu.platform.testkit.Events;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The examples other services commit for their events lead to callbacks here: neither side can drift away unnoticed. */
@QuarkusTest
class ConsumedEventsTest {

    private final UUID customer = UUID.randomUUID();

    @ParameterizedTest
    @CsvSource({
        "ticket.complaint.rectified.v1, COMPLAINT",
        "ticket.order.accepted.v1, INITIAL",
        "ticket.special-service.completed.v1, SPECIAL_SERVICE",
        "ticket.repair.completed.v1, REPAIR",
    })
    void whatTheTicketServicePromisesBecomesACallback(String type, String kind) throws IOException {
        ObjectNode example = example("ticket-service", type).put("customerId", customer.toString());
        Events.publish("ticket.events", type, UUID.randomUUID(), example);
        assertThat(awaited(customer, 1).getFirst()).containsEntry("kind", kind);
    }

    @Test
    void whatTheCustomerArchivePromisesBecomesACallback() throws IOException {
        ObjectNode example = example("customer-archive-service", "customer.contract.registered.v1")
                .put("contractId", UUID.randomUUID().toString());
        Events.publish("customer.events", "customer.contract.registered.v1", customer, example);
        assertThat(awaited(customer, 1).getFirst()).containsEntry("kind", "INITIAL");
    }

    @Test
    void aDepartureTheCustomerArchiveTellsOfBecomesACallback() throws IOException {
        ObjectNode example = example("customer-archive-service", "customer.owner-departed.v1")
                .put("departureId", UUID.randomUUID().toString());
        Events.publish("customer.events", "customer.owner-departed.v1", customer, example);
        Events.publish("customer.events", "customer.owner-departed.v1", customer, example);
        UUID nobodys = UUID.randomUUID();
        ObjectNode alone = example.deepCopy().put("oldCustomer", false);
        alone.remove("successor");
        Events.publish("customer.events", "customer.owner-departed.v1", nobodys, alone);
        Events.publish("customer.events", "customer.owner-departed.v1", UUID.randomUUID(), example);
        assertThat(awaited(customer, 1))
                .hasSize(1)
                .first()
                .satisfies(task -> assertThat(task)
                        .containsEntry("kind", "OWNER_CHANGE")
                        .containsEntry("cause", "OLD_CUSTOMERS_OWNER_DEPARTED"));
        assertThat(ofCustomer(nobodys)).isEmpty();
    }

    private static ObjectNode example(String service, String type) throws IOException {
        Path file = Path.of(System.getProperty("kefu.root"), service, "src/main/resources/META-INF/events")
                .resolve(type + ".example.json");
        return (ObjectNode) Json.read(Files.readString(file));
    }
}
