package kefu.customer.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import kefu.customer.Api;
import kefu.platform.json.Json;
import kefu.platform.testkit.Events;
import org.junit.jupiter.api.Test;

/** C-32: a closed ticket and a completed callback are in the service history of the customer, each once. */
@QuarkusTest
class ServiceHistoryTest {

    @Test
    void aClosedTicketAndACompletedCallbackAreListedOnceEach() throws Exception {
        String id = Api.opened();
        UUID ticket = UUID.randomUUID();
        UUID closed = UUID.randomUUID();
        ObjectNode example = example("ticket-service", "ticket.closed.v1").put("customerId", id);
        Events.publish("ticket.events", closed, "ticket.closed.v1", ticket, example);
        Events.publish("ticket.events", closed, "ticket.closed.v1", ticket, example);
        UUID task = UUID.randomUUID();
        Events.publish(
                "callback.events",
                "callback.completed.v1",
                task,
                example("callback-service", "callback.completed.v1")
                        .put("customerId", id)
                        .put("ticketId", ticket.toString()));
        await().until(() -> kinds(id).size() == 2);
        Api.file(id)
                .then()
                .body("serviceHistory.kind", containsInAnyOrder("TICKET", "CALLBACK"))
                .body("serviceHistory.find { it.kind == 'TICKET' }.number", equalTo("CP-20240301-0042"))
                .body("serviceHistory.find { it.kind == 'TICKET' }.topic", equalTo("complaint"))
                .body("serviceHistory.find { it.kind == 'CALLBACK' }.subjectId", equalTo(task.toString()))
                .body("serviceHistory.find { it.kind == 'CALLBACK' }.signed", equalTo(true));
        Response first = Api.manager().get(Api.address(id, "service-history?limit=1"));
        Response second = Api.manager().get(Api.address(id, "service-history?limit=1&cursor=" + first.path("next")));
        // In the order in which they were heard of; two topics have none between them.
        assertThat(List.<String>of(first.path("items[0].kind"), second.path("items[0].kind")))
                .containsExactlyElementsOf(kinds(id));
    }

    @Test
    void aTicketOfNobodyIsNobodysHistory() {
        Events.publish(
                "ticket.events",
                "ticket.closed.v1",
                UUID.randomUUID(),
                "{\"number\":\"ZX-1\",\"process\":\"inquiry\"}");
        String id = Api.opened();
        Api.file(id).then().body("serviceHistory", hasSize(0));
        Api.manager().delete(Api.address(id, "service-history")).then().statusCode(405);
    }

    private static List<String> kinds(String id) {
        return Api.manager().get(Api.address(id, "service-history")).path("items.kind");
    }

    private static ObjectNode example(String service, String type) throws Exception {
        Path file = Path.of(System.getProperty("kefu.root", ".."))
                .resolve(service + "/src/main/resources/META-INF/events/" + type + ".example.json");
        return (ObjectNode) Json.read(Files.readString(file));
    }
}
