package kefu.customer.departure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kefu.customer.Api;
import kefu.platform.json.Json;
import kefu.platform.testkit.Events;
import kefu.platform.testkit.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** 离职人员客户移交 (001-④一4): successors are named, old customers are marked, whoever has none stands on the unowned list. */
@QuarkusTest
class DepartureTest {

    private final String leaver = "sales-" + UUID.randomUUID();

    @BeforeEach
    void theFirstOfMarch() {
        TestClock.set("2024-03-01T10:00:00+08:00");
    }

    @AfterEach
    void backToRealTime() {
        TestClock.real();
    }

    @Test
    void ofThreeCustomersTwoGetASuccessorAndOneIsUnowned() {
        String old = customer("2021-05-01");
        String young = customer("2023-03-02");
        String alone = customer("2023-03-01");
        String departure = leaves(Map.of(
                        "leftOn",
                        "2024-03-01",
                        "successors",
                        List.of(successor(old, "sales-2"), successor(young, "sales-3"))))
                .statusCode(201)
                .body("customers", hasSize(3))
                .body("customers.findAll { it.oldCustomer }.customerId", containsInAnyOrder(old, alone))
                .extract()
                .path("id");

        Api.file(old).then().body("owner", equalTo("sales-2"));
        Api.file(young).then().body("owner", equalTo("sales-3"));
        Api.file(alone).then().body("owner", nullValue());
        assertThat(Api.listed("unowned=true")).contains(alone);
        var told = Events.awaited("customer.owner-departed.v1", UUID.fromString(old));
        assertThat(told.data())
                .isEqualTo(Json.tree(Map.of(
                        "departureId",
                        departure,
                        "departed",
                        leaver,
                        "leftOn",
                        "2024-03-01",
                        "successor",
                        "sales-2",
                        "oldCustomer",
                        true)));
        assertThat(Events.awaited("customer.owner-changed.v1", UUID.fromString(old))
                        .data())
                .isEqualTo(Json.tree(Map.of("from", leaver, "to", "sales-2")));
        assertThat(Events.awaited("customer.owner-changed.v1", UUID.fromString(alone))
                        .data())
                .isEqualTo(Json.tree(Map.of("from", leaver)));
        assertThat(Events.awaited("customer.owner-departed.v1", UUID.fromString(alone))
                        .data()
                        .has("successor"))
                .isFalse();
        Api.manager().get(path() + "/" + departure).then().body("customers", hasSize(3));
        Api.manager().get(path()).then().body("items.id", hasItem(departure));
    }

    @Test
    void oneSuccessorMayTakeOverAll() {
        String one = customer("2021-05-01");
        String other = customer("2021-05-01");
        leaves(Map.of(
                        "leftOn",
                        "2024-03-01",
                        "successor",
                        "sales-2",
                        "successors",
                        List.of(successor(other, "sales-3"))))
                .statusCode(201);
        Api.file(one).then().body("owner", equalTo("sales-2"));
        Api.file(other).then().body("owner", equalTo("sales-3"));
    }

    @Test
    void aHandOverThatMakesNoSenseIsRefusedAndHandsNothingOver() {
        String his = customer("2021-05-01");
        String anothers = Api.opened();
        leaves(Map.of("leftOn", "2024-03-01", "successors", List.of(successor(anothers, "sales-2"))))
                .statusCode(422)
                .body("errors.pointer", hasItem("/successors/0/customerId"));
        leaves(Map.of("leftOn", "2024-03-01", "successor", leaver)).statusCode(422);
        leaves(Map.of("leftOn", "1066-03-01")).statusCode(422);
        leaves(Map.of()).statusCode(422);
        Api.file(his).then().body("owner", equalTo(leaver));
        Api.as("SALES").body("{\"leftOn\":\"2024-03-01\"}").post(path()).then().statusCode(403);
    }

    @Test
    void whoIsUnownedIsGivenToSomebodyByTheMarketDirector() {
        String alone = customer("2021-05-01");
        leaves(Map.of("leftOn", "2024-03-01")).statusCode(201);
        assertThat(Api.listed("unowned=true")).contains(alone);
        String owner = Api.address(alone, "owner");
        String body = "{\"owner\":\"sales-7\"}";
        Api.as("SALES", "AGENT").body(body).put(owner).then().statusCode(403);
        Api.as("MARKET_DIRECTOR").body(body).put(owner).then().statusCode(428);
        Api.as("MARKET_DIRECTOR")
                .header("If-Match", Api.etag(alone))
                .body("{}")
                .put(owner)
                .then()
                .statusCode(422);
        Api.as("MARKET_DIRECTOR")
                .header("If-Match", Api.etag(alone))
                .body(body)
                .put(owner)
                .then()
                .statusCode(200)
                .body("owner", equalTo("sales-7"));
        assertThat(Api.listed("unowned=true")).doesNotContain(alone);
    }

    @Test
    void aHandlerInChargeWhoLeavesIsInChargeOfNobodyAnyMore() {
        Map<String, Object> owned = Api.someone("owner", leaver);
        owned.put("dedicatedHandler", leaver);
        owned.put("massPromotion", true);
        Map<String, Object> others = Api.someone("owner", "sales-9");
        others.put("dedicatedHandler", leaver);
        others.put("massPromotion", true);
        String his = Api.opened(owned);
        String anothers = Api.opened(others);
        leaves(Map.of("leftOn", "2024-03-01", "successor", "sales-2"))
                .statusCode(201)
                .body("customers.customerId", contains(his));
        Api.file(his).then().body("owner", equalTo("sales-2")).body("dedicatedHandler", equalTo("sales-2"));
        Api.file(anothers).then().body("owner", equalTo("sales-9")).body("dedicatedHandler", nullValue());
        Api.classification(anothers).body("class", equalTo("A")).body("dedicatedHandler", equalTo("sales-9"));
    }

    @Test
    void aCustomerHasOneSuccessorOnly() {
        String his = customer("2021-05-01");
        leaves(Map.of(
                        "leftOn",
                        "2024-03-01",
                        "successors",
                        List.of(successor(his, "sales-2"), successor(his, "sales-3"))))
                .statusCode(422)
                .body("errors.pointer", contains("/successors/1/customerId"));
        Api.file(his).then().body("owner", equalTo(leaver));
    }

    private String customer(String since) {
        Map<String, Object> file = Api.someone("owner", leaver);
        file.put("tenureStart", since);
        return Api.opened(file);
    }

    private static Map<String, String> successor(String customer, String operator) {
        return Map.of("customerId", customer, "successor", operator);
    }

    private ValidatableResponse leaves(Map<String, ?> told) {
        return Api.manager().body(Json.write(told)).post(path()).then();
    }

    private String path() {
        return "/api/v1/salespeople/" + leaver + "/departures";
    }
}
