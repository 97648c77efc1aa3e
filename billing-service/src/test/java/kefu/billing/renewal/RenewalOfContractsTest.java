package kefu.billing.renewal;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.Map;
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
        Events.publish(
                "customer.events",
                type,
                customer,
                Map.of(
                        "contractId", contract,
                        "kind", kind,
                        "signedOn", "2023-09-15",
                        "expiresOn", expiresOn,
                        "callbackPlan", "MONTHLY"));
    }
}
