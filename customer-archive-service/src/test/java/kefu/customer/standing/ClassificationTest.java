package kefu.customer.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kefu.customer.Api;
import kefu.platform.testkit.Events;
import kefu.platform.testkit.OutboxProbe;
import kefu.platform.testkit.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** C-01 to C-13 over HTTP: facts stated by hand lead to a class with its reasons, and bad facts to nothing. */
@QuarkusTest
class ClassificationTest {

    @BeforeEach
    void theFirstOfMarch() {
        TestClock.set("2024-03-01T10:00:00+08:00");
    }

    @AfterEach
    void backToRealTime() {
        TestClock.real();
    }

    @Test
    void aNewCustomerWithoutAnyFactIsClassCWithoutTreatment() {
        Api.classification(Api.opened())
                .statusCode(200)
                .body("class", equalTo("C"))
                .body("matchedRules", empty())
                .body("treatments", empty())
                .body("quarter", equalTo("2023-Q4"))
                .body("evaluatedAt", notNullValue())
                .body("running.class", equalTo("C"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"arpuPerQuarter\":{\"amount\":\"5000.00\",\"currency\":\"CNY\"}}|A|A1",
                "{\"arpuPerQuarter\":\"4999.99\"}|B|B1",
                "{\"arpuPerQuarter\":2999.99}|C|",
                "{\"totalPaidPerQuarter\":20000}|A|A2",
                "{\"totalPaidPerQuarter\":\"19999.99\"}|B|B2",
                "{\"totalPaidPerQuarter\":\"9999.99\"}|C|",
                "{\"massPromotion\":true}|A|A3",
                "{\"brandReach\":\"PROVINCE\"}|A|A3",
                "{\"legalRepCongressLevel\":\"CITY\"}|A|A3",
                "{\"confirmedReferrals\":3}|A|A4",
                "{\"confirmedReferrals\":1}|B|B3",
                "{\"tenureStart\":\"2021-03-01\"}|A|A5",
                "{\"tenureStart\":\"2021-03-02\"}|B|B4",
                "{\"tenureStart\":\"2022-03-01\"}|B|B4",
                "{\"tenureStart\":\"2022-03-02\"}|C|",
                "{\"welfareOrganisation\":true}|B|B5",
                "{\"ethnicMinorityEnterprise\":true}|B|B5",
            })
    void theClassFollowsFromTheFactsAtOnce(String facts, String expected, String rule) {
        String id = Api.opened();
        state(id, facts)
                .statusCode(200)
                .body("class", equalTo(expected))
                .body("matchedRules", rule == null ? empty() : contains(rule))
                .body("treatments", expected.equals("A") ? contains("DEDICATED_OWNER", "DISCOUNT") : empty());
        Api.file(id).then().body("class", equalTo(expected));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"arpuPerQuarter\":\"-0.01\"}|/arpuPerQuarter",
                "{\"arpuPerQuarter\":{\"amount\":\"-1\",\"currency\":\"CNY\"}}|/arpuPerQuarter",
                "{\"arpuPerQuarter\":\"4999.999\"}|/arpuPerQuarter",
                "{\"arpuPerQuarter\":{\"amount\":\"5000\",\"currency\":\"USD\"}}|/arpuPerQuarter/currency",
                "{\"arpuPerQuarter\":{\"amount\":\"5000\",\"currency\":\"CNY\",\"x\":1}}|/arpuPerQuarter",
                "{\"arpuPerQuarter\":true}|/arpuPerQuarter",
                "{\"totalPaidPerQuarter\":1e999999999}|/totalPaidPerQuarter",
                "{\"totalPaidPerQuarter\":-1}|/totalPaidPerQuarter",
                "{\"tenureStart\":\"2024-03-02\"}|/tenureStart",
                "{\"tenureStart\":\"1066-10-14\"}|/tenureStart",
                "{\"confirmedReferrals\":-1}|/confirmedReferrals",
                "{\"brandReach\":\"GALAXY\"}|/brandReach",
                "{\"legalRepCongressLevel\":3}|/legalRepCongressLevel",
                "{\"quarter\":\"2024-Q5\"}|/quarter",
                "{\"massPromotion\":\"yes\"}|/massPromotion",
                "{\"class\":\"A\"}|/class",
            })
    void badFactsAreRefusedByNameAndChangeNothing(String example) {
        String[] part = example.split("\\|");
        String id = Api.opened();
        state(id, part[0]).statusCode(422).body("errors.pointer", hasItem(part[1]));
        Api.classification(id).body("class", equalTo("C"));
    }

    @Test
    void anotherStatementReplacesTheFirstAltogether() {
        String id = Api.opened();
        state(id, "{\"massPromotion\":true}").body("class", equalTo("A"));
        state(id, "{\"welfareOrganisation\":true}").body("class", equalTo("B")).body("matchedRules", contains("B5"));
        state(id, "{}").body("class", equalTo("C"));
    }

    @Test
    void figuresStatedForOneQuarterSayNothingAboutAnother() {
        String id = Api.opened();
        state(id, "{\"quarter\":\"2024-Q1\",\"arpuPerQuarter\":\"5000.00\"}")
                .body("class", equalTo("C"))
                .body("running.class", equalTo("A"))
                .body("running.matchedRules", contains("A1"));
    }

    @Test
    void othersAreToldOnlyWhenTheClassOrThePersonInChargeChanges() {
        String id = Api.opened(Api.someone("owner", "5001"));
        state(id, "{\"massPromotion\":true}").body("dedicatedHandler", equalTo("5001"));
        state(id, "{\"massPromotion\":true,\"arpuPerQuarter\":\"5000.00\"}").body("class", equalTo("A"));
        Api.manager().post(Api.address(id, "classifications")).then().statusCode(201);
        Api.manager()
                .header("If-Match", Api.etag(id))
                .body("{\"dedicatedHandler\":\"1009\"}")
                .patch(Api.CUSTOMERS + "/" + id)
                .then()
                .statusCode(200);
        state(id, "{}").body("class", equalTo("C"));
        OutboxProbe.awaitSent();
        var told = Events.published("customer.classified.v1", UUID.fromString(id));
        assertThat(told)
                .extracting(event -> event.data().toString())
                .containsExactly(
                        "{\"to\":\"C\",\"matchedRules\":[],\"quarter\":\"2023-Q4\"}",
                        "{\"from\":\"C\",\"to\":\"A\",\"matchedRules\":[\"A3\"],\"quarter\":\"2023-Q4\",\"dedicatedHandler\":\"5001\"}",
                        "{\"from\":\"A\",\"to\":\"A\",\"matchedRules\":[\"A1\",\"A3\"],\"quarter\":\"2023-Q4\",\"dedicatedHandler\":\"1009\"}",
                        "{\"from\":\"A\",\"to\":\"C\",\"matchedRules\":[],\"quarter\":\"2023-Q4\"}");
    }

    @Test
    void theHistoryKeepsEveryDecisionWithItsReasons() {
        String id = Api.opened();
        state(id, "{\"massPromotion\":true}");
        state(id, "{\"massPromotion\":true}");
        Api.manager().post(Api.address(id, "classifications")).then().statusCode(201);
        String next = Api.manager()
                .get(Api.address(id, "classifications?limit=2"))
                .then()
                .body("items.cause", contains("REQUESTED", "FACTS_STATED"))
                .body("items[1].from", equalTo("C"))
                .body("items[1].to", equalTo("A"))
                .body("items[1].matchedRules", contains("A3"))
                .body("items[1].facts.massPromotion", equalTo(true))
                .body("items[1].decidedBy", equalTo("2001"))
                .extract()
                .path("next");
        Api.manager()
                .get(Api.address(id, "classifications?cursor=" + next))
                .then()
                .body("items.cause", contains("FILE_OPENED"));
        Api.manager().delete(Api.address(id, "classifications")).then().statusCode(405);
    }

    @Test
    void aStatementHonoursTheVersionThatWasRead() {
        String id = Api.opened();
        String etag = Api.manager().get(Api.address(id, "classification")).header("ETag");
        state(id, "{\"massPromotion\":true}").statusCode(200);
        Api.manager()
                .header("If-Match", etag)
                .body("{}")
                .put(Api.address(id, "facts"))
                .then()
                .statusCode(412);
        Api.classification(id).body("class", equalTo("A"));
    }

    @Test
    void tenureBeginsWithTheFirstContractWhereNobodyKnowsBetter() {
        String id = Api.opened();
        Map<String, Object> contract = Map.of(
                "kind",
                "WEBSITE",
                "signedOn",
                "2021-03-01",
                "responsible",
                Map.of("name", "王芳", "contact", "天津", "email", "w@example.com", "mobile", "13800138000"));
        Api.manager()
                .body(kefu.platform.json.Json.write(contract))
                .post(Api.address(id, "contracts"))
                .then()
                .statusCode(201);
        Api.classification(id).body("class", equalTo("A")).body("matchedRules", contains("A5"));
        assertThat(Api.classification(id).extract().<Integer>path("facts.tenureYears"))
                .isEqualTo(3);
        state(id, "{\"tenureStart\":\"2024-01-01\"}").body("class", equalTo("C"));
    }

    @Test
    void onlyThoseWhoAnswerForItStateFacts() {
        String id = Api.opened();
        for (String role : List.of("AGENT", "SALES", "SUPERVISOR", "GM")) {
            Api.as(role)
                    .body("{}")
                    .put(Api.address(id, "facts"))
                    .then()
                    .statusCode(403)
                    .body("allowedFor", hasItem("CS_MANAGER"));
        }
        Api.manager()
                .body("{}")
                .put(Api.address(UUID.randomUUID().toString(), "facts"))
                .then()
                .statusCode(404);
    }

    private static ValidatableResponse state(String id, String facts) {
        return Api.manager()
                .body(facts.getBytes(StandardCharsets.UTF_8))
                .put(Api.address(id, "facts"))
                .then();
    }
}
