package kefu.customer.stranger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import kefu.customer.Api;
import kefu.platform.json.Json;
import kefu.platform.testkit.Events;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ids are taken as they are by all services; the archive says afterwards which ones it never gave out. */
@QuarkusTest
class StrangerTest {

    @Test
    void whoeverIsBilledOrCalledWithoutAFileComesToLightOnce() {
        UUID stranger = UUID.randomUUID();
        UUID invoice = UUID.randomUUID();
        Events.publish("billing.events", "billing.invoice.issued.v1", invoice, Map.of("customerId", stranger));
        var told = Events.awaited("customer.unknown.v1", stranger).data();
        assertThat(told.path("namedIn").textValue()).isEqualTo("billing.invoice.issued.v1");
        assertThat(told.path("subject").textValue()).isEqualTo(invoice.toString());

        Events.publish(
                "callback.events", "callback.task.created.v1", UUID.randomUUID(), Map.of("customerId", stranger));
        await().untilAsserted(
                        () -> list().body("items.find { it.customerId == '" + stranger + "' }.times", equalTo(2)));
        assertThat(Events.published("customer.unknown.v1", stranger)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "billing-service, billing.events, billing.invoice.issued.v1",
        "billing-service, billing.events, billing.payment.received.v1",
        "callback-service, callback.events, callback.task.created.v1",
        "callback-service, callback.events, callback.plan.created.v1",
        "ticket-service, ticket.events, ticket.closed.v1"
    })
    void whatTheOthersPromiseNamesTheirCustomers(String service, String topic, String type) throws IOException {
        UUID stranger = UUID.randomUUID();
        Path example = Path.of("..", service, "src/main/resources/META-INF/events", type + ".example.json");
        ObjectNode promised = (ObjectNode) Json.read(Files.readString(example));
        assertThat(promised.has("customerId")).isTrue();
        Events.publish(topic, type, UUID.randomUUID(), promised.put("customerId", stranger.toString()));
        assertThat(Events.awaited("customer.unknown.v1", stranger)
                        .data()
                        .path("namedIn")
                        .textValue())
                .isEqualTo(type);
    }

    @Test
    void whoeverHasAFileOrHadOneIsNoStranger() {
        String id = Api.opened();
        UUID mark = UUID.randomUUID();
        Events.publish(
                "callback.events",
                "callback.plan.created.v1",
                UUID.randomUUID(),
                Map.of("customerId", UUID.fromString(id)));
        Events.publish("callback.events", "callback.task.created.v1", UUID.randomUUID(), Map.of("kind", "REGULAR"));
        Events.publish("callback.events", "callback.task.created.v1", UUID.randomUUID(), Map.of("customerId", mark));
        Events.awaited("customer.unknown.v1", mark);
        list().body("items.customerId", hasItem(mark.toString())).body("items.customerId", not(hasItem(id)));
        assertThat(Events.published("customer.unknown.v1", UUID.fromString(id))).isEmpty();
    }

    @Test
    void onlyThoseWhoAnswerForFilesAndBooksSeeThem() {
        Api.agent().get("/api/v1/unknown-customers").then().statusCode(403);
        Api.as("FINANCE").get("/api/v1/unknown-customers?limit=1").then().statusCode(200);
    }

    private static io.restassured.response.ValidatableResponse list() {
        return Api.manager().get("/api/v1/unknown-customers?limit=200").then().statusCode(200);
    }
}
