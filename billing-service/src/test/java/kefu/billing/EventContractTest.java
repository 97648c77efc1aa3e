package kefu.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import kefu.billing.testing.Office;
import kefu.platform.json.Json;
import kefu.platform.testkit.Events;
import kefu.platform.testkit.PublishedEvent;
import kefu.platform.testkit.TestClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What billing tells others is what it has promised, and what it hears is what the others promise. */
@QuarkusTest
class EventContractTest {

    private static final Path PROMISED = Path.of("src/main/resources/META-INF/events");
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    @Test
    void whatIsPublishedIsWhatWasPromised() throws IOException {
        TestClock.set("2024-03-25T10:00:00+08:00");
        Office.tariff();
        UUID customer = Office.customer();
        String invoice = Office.billed(customer, "100", "2024-03-25");
        String payment = Office.pay(customer, "100.00").then().extract().path("id");
        Office.finance().body(Map.of("reason", "退票")).post("/api/v1/payments/{id}/reversal", payment);
        Office.finance().body(Map.of("reason", "抄错")).post("/api/v1/invoices/{id}/voiding", invoice);
        Events.awaited("billing.invoice.voided.v1", UUID.fromString(invoice));
        Events.awaited("billing.payment.reversed.v1", UUID.fromString(payment));

        List<PublishedEvent> published = Events.on("billing.events");

        assertThat(published).extracting(PublishedEvent::type).contains("billing.quarter-total.changed.v1");
        for (PublishedEvent event : published) {
            assertThat(schema(event.type()).validate(event.data()))
                    .as("%s %s", event.type(), event.data())
                    .isEmpty();
            assertThat(event.data().toString()).doesNotContain("王女士");
        }
    }

    /** The producers' own examples, as they are committed beside the producers. */
    @ParameterizedTest
    @MethodSource("heard")
    void whatBillingNeedsIsInTheProducersExample(String service, String type, List<String> needed) throws IOException {
        Path example = Path.of("..", service, "src/main/resources/META-INF/events", type + ".example.json");

        assertThat(example).exists();
        for (String field : needed) {
            assertThat(read(example).has(field)).as("%s of %s", field, type).isTrue();
        }
    }

    static Stream<Arguments> heard() {
        return Stream.of(
                arguments(
                        "ticket-service",
                        "ticket.special-service.completed.v1",
                        List.of("customerId", "item", "quantity", "completedAt")),
                arguments(
                        "ticket-service",
                        "ticket.onsite-fee.collected.v1",
                        List.of("customerId", "amount", "invoiceNumber", "collectedAt")),
                arguments("ticket-service", "ticket.onsite-fee.remitted.v1", List.of("voucher", "remittedAt")),
                arguments(
                        "ticket-service",
                        "ticket.onsite-visit.claimed.v1",
                        List.of("number", "amount", "voucher", "claimant", "visitedAt", "claimedAt")),
                arguments("ticket-service", "ticket.onsite-visit.reimbursed.v1", List.of("paidBy", "reimbursedAt")),
                arguments(
                        "customer-archive-service",
                        "customer.contract.registered.v1",
                        List.of("contractId", "kind", "expiresOn", "salesperson")),
                arguments(
                        "customer-archive-service",
                        "customer.contract.changed.v1",
                        List.of("contractId", "kind", "expiresOn", "salesperson")),
                arguments("customer-archive-service", "customer.owner-changed.v1", List.of("from", "to")),
                arguments("customer-archive-service", "customer.classified.v1", List.of("to")));
    }

    private static Schema schema(String type) throws IOException {
        return REGISTRY.getSchema(read(PROMISED.resolve(type + ".schema.json")));
    }

    private static JsonNode read(Path file) throws IOException {
        return Json.read(Files.readString(file));
    }
}
