package kefu.billing.renewal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import kefu.billing.testing.Office;
import kefu.platform.testkit.Events;
import kefu.platform.testkit.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Contracts of the archive are watched by themselves. */
@QuarkusTest
class RenewalOfContractsTest {

    private final UUID customer = Office.customer();
    private final String salesperson = "S-" + customer.toString().substring(0, 8);

    @BeforeEach
    void theFirstOfMarch() {
        TestClock.set("2024-03-01T10:00:00+08:00");
    }

    @Test
    void aContractOfTheArchiveIsWatchedByItselfAndFollowedWhenItMovesOn() {
        UUID contract = UUID.randomUUID();
        contract("customer.contract.registered.v1", contract, "WEBSITE", "2024-09-15");
        contract("customer.contract.registered.v1", UUID.randomUUID(), "SUPPLY", "2024-09-15");
        awaitRenewals(1);
        ofCustomer()
                .body("items.contractId", contains(contract.toString()))
                .body("items[0].salesperson", nullValue())
                .body("items[0].remindOn", equalTo("2024-09-08"));
        open(Map.of("customerId", customer, "contractId", contract, "kind", "WEBSITE", "expiresOn", "2024-09-15"))
                .statusCode(409)
                .body("type", equalTo("/problems/renewal-open"));

        contract("customer.contract.changed.v1", contract, "WEBSITE", "2025-09-15");
        awaitRenewals(2);

        ofCustomer().body("items.state", contains("ACTIVE", "RENEWED"));
    }

    @Test
    void whatExpiresGoesAlongWithTheCustomerAndNobodyWhoHasLeftIsReminded() {
        contract("customer.contract.registered.v1", UUID.randomUUID(), "WEBSITE", "2024-03-15", salesperson);
        awaitRenewals(1);
        ofCustomer().body("items[0].salesperson", equalTo(salesperson));
        UUID renewal = UUID.fromString(ofCustomer().extract().path("items[0].id"));

        inOtherHands(salesperson, "3002");
        inOtherHands(salesperson, "3003"); // not his any more
        awaitSalesperson("3002");
        TestClock.set("2024-03-08T00:00:01+08:00");
        awaitReminders(renewal, "3002");

        inOtherHands("3002", "3003");
        awaitReminders(renewal, "3002", "3003");
        inOtherHands("3003", null);
        var told = Events.awaited("billing.renewal.unowned.v1", renewal).data();
        assertThat(told.path("addressedTo").textValue()).isEqualTo("MARKET_DIRECTOR");
        assertThat(told.has("salesperson")).isFalse();
        inOtherHands(null, "3004");
        awaitSalesperson("3004");
    }

    @Test
    void aLastDayThatIsPutRightCountsFromThenOn() {
        UUID contract = UUID.randomUUID();
        contract("customer.contract.registered.v1", contract, "PROMOTION", "2025-03-31", salesperson);
        awaitRenewals(1);
        contract("customer.contract.changed.v1", contract, "PROMOTION", "2024-04-30", salesperson);
        await("the new last day")
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> ofCustomer().body("items.expiresOn", contains("2024-04-30")));
        ofCustomer().body("items[0].remindOn", equalTo("2024-03-30")).body("items[0].state", equalTo("ACTIVE"));

        TestClock.set("2024-03-30T00:00:01+08:00");
        awaitReminders(UUID.fromString(ofCustomer().extract().path("items[0].id")), salesperson);
        contract("customer.contract.changed.v1", contract, "PROMOTION", "2024-03-31", salesperson);
        TestClock.set("2024-04-01T00:00:01+08:00");
        await("the lapse")
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> ofCustomer().body("items.state", contains("EXPIRED")));
        contract("customer.contract.changed.v1", contract, "PROMOTION", "2024-03-01", salesperson);
        contract("customer.contract.changed.v1", contract, "PROMOTION", "2025-03-31", salesperson);
        awaitRenewals(2);
        ofCustomer().body("items.expiresOn", contains("2025-03-31", "2024-03-31"));
    }

    @Test
    void whatIsOverStaysWithWhomeverItWas() {
        UUID contract = UUID.randomUUID();
        contract("customer.contract.registered.v1", contract, "WEBSITE", "2024-09-15", salesperson);
        contract("customer.contract.changed.v1", contract, "WEBSITE", "2025-09-15", salesperson);
        awaitRenewals(2);

        inOtherHands(salesperson, "3002");
        awaitSalesperson("3002");

        ofCustomer().body("items.salesperson", contains("3002", salesperson));
    }

    private void inOtherHands(String from, String to) {
        Map<String, Object> hands = new HashMap<>();
        hands.put("from", from);
        hands.put("to", to);
        hands.values().removeIf(Objects::isNull);
        Events.publish("customer.events", "customer.owner-changed.v1", customer, hands);
    }

    private void awaitSalesperson(String who) {
        await("the salesperson of " + customer)
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> ofCustomer().body("items[0].salesperson", equalTo(who)));
    }

    private static void awaitReminders(UUID renewal, String... whom) {
        await("the reminders of " + renewal)
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(Events.published("billing.renewal.reminder-due.v1", renewal))
                        .extracting(event -> event.data().path("salesperson").textValue())
                        .containsExactly(whom));
    }

    private static ValidatableResponse open(Map<String, Object> body) {
        return Office.as("AGENT").body(body).post("/api/v1/renewals").then();
    }

    private ValidatableResponse ofCustomer() {
        return Office.as("AGENT")
                .get("/api/v1/renewals?customerId={id}", customer)
                .then();
    }

    private void awaitRenewals(int count) {
        await("the renewals of " + customer)
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> ofCustomer().body("items", hasSize(count)));
    }

    private void contract(String type, UUID contract, String kind, String expiresOn) {
        contract(type, contract, kind, expiresOn, null);
    }

    private void contract(String type, UUID contract, String kind, String expiresOn, String looksAfterHim) {
        Map<String, Object> told = new HashMap<>(Map.of(
                "contractId", contract,
                "kind", kind,
                "signedOn", "2023-09-15",
                "expiresOn", expiresOn,
                "callbackPlan", "MONTHLY"));
        if (looksAfterHim != null) {
            told.put("salesperson", looksAfterHim);
        }
        Events.publish("customer.events", type, customer, told);
    }
}
