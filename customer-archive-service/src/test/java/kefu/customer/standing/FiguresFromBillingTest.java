package kefu.customer.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kefu.customer.Api;
import kefu.platform.json.Json;
import kefu.platform.testkit.Events;
import kefu.platform.testkit.OutboxProbe;
import kefu.platform.testkit.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Money moves the class: what billing reports of a quarter counts now as a forecast, and decides once it is completed. */
@QuarkusTest
class FiguresFromBillingTest {

    private static final String TYPE = "billing.quarter-total.changed.v1";

    @BeforeEach
    void lastDaysOfTheQuarter() {
        TestClock.set("2024-03-25T10:00:00+08:00");
    }

    @AfterEach
    void backToRealTime() {
        TestClock.real();
    }

    @Test
    void theRunningQuarterIsAForecastAndDecidesOnceItIsCompleted() {
        String id = Api.opened(Api.someone("owner", "5001"));
        report(id, "2024-Q1", "20000.00", "100.00", 1);
        awaitRunning(id, "A");
        assertThat(classOf(id)).isEqualTo("C");
        TestClock.set("2024-04-01T00:00:01+08:00");
        awaitClass(id, "A");
        assertThat(rules(id)).containsExactly("A2");
        OutboxProbe.awaitSent();
        assertThat(Events.published("customer.classified.v1", UUID.fromString(id)))
                .extracting(event -> event.data().path("to").asText()
                        + event.data().path("dedicatedHandler").asText())
                .containsExactly("C", "A5001");
        TestClock.set("2024-07-01T00:00:01+08:00");
        awaitClass(id, "C");
    }

    @Test
    void aLateReportOfTheCompletedQuarterCountsAtOnce() {
        String id = Api.opened();
        report(id, "2023-Q4", "0.00", "14999.99", 3);
        awaitClass(id, "B");
        assertThat(rules(id)).containsExactly("B1");
        report(id, "2023-Q4", "0.00", "15000.00", 3);
        awaitClass(id, "A");
    }

    @Test
    void anEventDeliveredTwiceAndOneOfANobodyChangeNothing() {
        String id = Api.opened();
        UUID event = UUID.randomUUID();
        Events.publish(
                "billing.events", event, TYPE, UUID.fromString(id), totals(id, "2023-Q4", "10000.00", "1.00", 1));
        Events.publish(
                "billing.events", event, TYPE, UUID.fromString(id), totals(id, "2023-Q4", "10000.00", "1.00", 1));
        String nobody = UUID.randomUUID().toString();
        report(nobody, "2023-Q4", "10000.00", "1.00", 1);
        awaitClass(id, "B");
        OutboxProbe.awaitSent();
        assertThat(Events.published("customer.classified.v1", UUID.fromString(id)))
                .hasSize(2);
        Api.manager().get(Api.address(nobody, "classification")).then().statusCode(404);
    }

    @Test
    void billingsOwnExampleIsUnderstood() throws Exception {
        Path example = Path.of(System.getProperty("kefu.root", ".."))
                .resolve("billing-service/src/main/resources/META-INF/events/" + TYPE + ".example.json");
        String id = Api.opened();
        var data = (com.fasterxml.jackson.databind.node.ObjectNode) Json.read(Files.readString(example));
        data.put("customerId", id).put("addedNextYear", true);
        Events.publish("billing.events", TYPE, UUID.fromString(id), data);
        awaitRunning(id, "A");
    }

    private static void report(String id, String quarter, String paid, String revenue, int accounts) {
        Events.publish("billing.events", TYPE, UUID.fromString(id), totals(id, quarter, paid, revenue, accounts));
    }

    private static Map<String, Object> totals(String id, String quarter, String paid, String revenue, int accounts) {
        return Map.of(
                "customerId", id,
                "quarter", quarter,
                "totalPaid", Map.of("amount", paid, "currency", "CNY"),
                "revenue", Map.of("amount", revenue, "currency", "CNY"),
                "accounts", accounts);
    }

    private static void awaitClass(String id, String expected) {
        await("class " + expected).until(() -> classOf(id).equals(expected));
    }

    private static void awaitRunning(String id, String expected) {
        await("running class " + expected)
                .until(() -> expected.equals(Api.classification(id).extract().path("running.class")));
    }

    private static String classOf(String id) {
        return Api.classification(id).extract().path("class");
    }

    private static List<String> rules(String id) {
        return Api.classification(id).extract().path("matchedRules");
    }
}
