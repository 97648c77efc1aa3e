package kefu.customer.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import kefu.customer.Api;
import kefu.platform.json.Json;
import kefu.platform.testkit.Events;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** C-26: a contract and the table of its responsible person are registered together or not at all. */
@QuarkusTest
class ContractTest {

    @Test
    void aContractIsRegisteredAndOthersAreToldWithoutPersonalData() {
        String id = Api.opened(Api.someone("owner", "5001"));
        var contract = Api.operator("5001", "SALES")
                .body(Json.write(contract()))
                .post(Api.address(id, "contracts"))
                .then()
                .statusCode(201)
                .body("number", matchesPattern("HT-\\d{8}-\\d{4,}"))
                .body("responsible.mobile", equalTo("138****8000"))
                .extract();
        var told = Events.awaited("customer.contract.registered.v1", UUID.fromString(id));
        assertThat(told.data())
                .isEqualTo(Json.tree(Map.of(
                        "contractId", contract.path("id"),
                        "kind", "PROJECT",
                        "signedOn", "2024-01-10",
                        "callbackPlan", "PROJECT",
                        "salesperson", "5001")));
        Api.manager()
                .get(Api.address(id, "contracts/" + contract.path("id")))
                .then()
                .body("responsible.mobile", equalTo("13800138000"))
                .body("createdBy", equalTo("5001"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"name", "contact", "email", "mobile"})
    void eachMissingEntryOfTheResponsiblePersonIsNamed(String missing) {
        Map<String, Object> person = person();
        person.remove(missing);
        refused(person).body("errors.pointer", contains("/responsible/" + missing));
        person.put(missing, " ");
        refused(person).body("errors.pointer", org.hamcrest.Matchers.hasItem("/responsible/" + missing));
    }

    @Test
    void withoutTheTableAllFourEntriesAreNamed() {
        refused(null)
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/responsible/name",
                                "/responsible/contact",
                                "/responsible/email",
                                "/responsible/mobile"));
    }

    @ParameterizedTest
    @CsvSource({
        "signedOn, 2999-01-01, /signedOn",
        "deliveredOn, 2023-12-31, /deliveredOn",
        "expiresOn, 2024-01-09, /expiresOn",
        "expiresOn, 9999-12-31, /expiresOn",
        "kind, UNKNOWN, /kind"
    })
    void datesThatContradictOneAnotherAreRefused(String field, String value, String pointer) {
        Map<String, Object> contract = contract();
        contract.put(field, value);
        Api.manager()
                .body(Json.write(contract))
                .post(Api.address(Api.opened(), "contracts"))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains(pointer));
    }

    @ParameterizedTest
    @CsvSource({"WEBSITE, MONTHLY", "PROMOTION, MONTHLY", "PROJECT, PROJECT", "SUPPLY, NONE", "OTHER, NONE"})
    void theCallbackPlanFollowsFromTheKindUnlessSaidOtherwise(String kind, String plan) {
        Map<String, Object> contract = contract();
        contract.put("kind", kind);
        String contracts = Api.address(Api.opened(), "contracts");
        Api.manager().body(Json.write(contract)).post(contracts).then().body("callbackPlan", equalTo(plan));
        contract.put("callbackPlan", "NONE");
        Api.manager().body(Json.write(contract)).post(contracts).then().body("callbackPlan", equalTo("NONE"));
    }

    @Test
    void deliveryIsNotedLaterAndTold() {
        String id = Api.opened();
        var contract = Api.manager()
                .body(Json.write(contract()))
                .post(Api.address(id, "contracts"))
                .then()
                .extract();
        String address = Api.address(id, "contracts/" + contract.path("id"));
        String delivered = "{\"deliveredOn\":\"2024-01-15\"}";
        Api.manager().body(delivered).patch(address).then().statusCode(428);
        Api.manager()
                .header("If-Match", contract.header("ETag"))
                .body(delivered)
                .patch(address)
                .then()
                .statusCode(200);
        var told = Events.awaited("customer.contract.changed.v1", UUID.fromString(id));
        assertThat(told.data().path("deliveredOn").asText()).isEqualTo("2024-01-15");
        Api.as("SALES")
                .header("If-Match", "*")
                .body(delivered)
                .patch(address)
                .then()
                .statusCode(403);
    }

    private static io.restassured.response.ValidatableResponse refused(Map<String, Object> person) {
        Map<String, Object> contract = contract();
        contract.remove("responsible");
        if (person != null) {
            contract.put("responsible", person);
        }
        String contracts = Api.address(Api.opened(), "contracts");
        var answer =
                Api.manager().body(Json.write(contract)).post(contracts).then().statusCode(422);
        Api.manager().get(contracts).then().body("items", hasSize(0));
        return answer;
    }

    private static Map<String, Object> contract() {
        Map<String, Object> contract = new HashMap<>();
        contract.put("kind", "PROJECT");
        contract.put("signedOn", "2024-01-10");
        contract.put("responsible", person());
        return contract;
    }

    private static Map<String, Object> person() {
        return new HashMap<>(
                Map.of("name", "王芳", "contact", "天津市和平区", "email", "wang@example.com", "mobile", "13800138000"));
    }
}
