package kefu.customer.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import kefu.customer.Api;
import kefu.platform.json.Json;
import kefu.platform.testkit.Events;
import org.junit.jupiter.api.Test;

/** C17: a referral is claimed, confirmed by somebody who may, and counted exactly once. */
@QuarkusTest
class ReferralTest {

    private static final String REFERRALS = "/api/v1/referrals";

    @Test
    void confirmedReferralsLiftTheReferrerFromCOverBToA() {
        String referrer = Api.opened();
        String claimed = claimed(referrer, Api.opened());
        Api.classification(referrer).body("class", equalTo("C"));
        confirm(claimed).statusCode(200).body("state", equalTo("CONFIRMED")).body("confirmedBy", equalTo("2001"));
        Api.classification(referrer).body("class", equalTo("B")).body("matchedRules", contains("B3"));
        confirm(claimed(referrer, Api.opened()));
        confirm(claimed(referrer, Api.opened()));
        Api.classification(referrer)
                .body("class", equalTo("A"))
                .body("matchedRules", contains("A4"))
                .body("facts.confirmedReferrals", equalTo(3));
        var told = Events.awaited("customer.referral.confirmed.v1", UUID.fromString(referrer));
        assertThat(told.data()).isEqualTo(Json.tree(Map.of("referralId", claimed, "confirmedReferrals", 1)));
    }

    @Test
    void nobodyBringsHimselfOrSomebodyUnknown() {
        String id = Api.opened();
        claim(id, id).statusCode(422).body("errors.pointer", hasItem("/referredId"));
        claim(id, UUID.randomUUID().toString()).statusCode(422).body("errors.pointer", contains("/referredId"));
        claim(UUID.randomUUID().toString(), id).statusCode(422).body("errors.pointer", contains("/referrerId"));
    }

    @Test
    void aReferralIsClaimedOnceConfirmedOnceAndItsCustomerCountedForOneReferrer() {
        String referrer = Api.opened();
        String referred = Api.opened();
        String first = claimed(referrer, referred);
        claim(referrer, referred).statusCode(409).body("existingId", equalTo(first));
        String rival = claimed(Api.opened(), referred);
        confirm(first).statusCode(200);
        confirm(first).statusCode(409).body("state", equalTo("CONFIRMED"));
        confirm(rival)
                .statusCode(409)
                .body("type", equalTo("/problems/referral-counted"))
                .body("countedId", equalTo(first));
    }

    @Test
    void aReferralThatWasAMistakeCountsForNobodyAndItsCustomerForWhoeverBroughtHim() {
        String referrer = Api.opened();
        String referred = Api.opened();
        String mistaken = claimed(referrer, referred);
        String right = claimed(Api.opened(), referred);
        confirm(mistaken).statusCode(200);
        Api.classification(referrer).body("class", equalTo("B"));
        withdraw(mistaken, "").statusCode(422).body("errors.pointer", contains("/reason"));
        Api.as("SALES")
                .body("{\"reason\":\"wrong\"}")
                .post(REFERRALS + "/" + mistaken + "/withdrawal")
                .then()
                .statusCode(403);
        withdraw(mistaken, "the other one brought him")
                .statusCode(200)
                .body("state", equalTo("WITHDRAWN"))
                .body("withdrawnBy", equalTo("2001"));
        withdraw(mistaken, "again").statusCode(409);
        Api.classification(referrer).body("class", equalTo("C")).body("facts.confirmedReferrals", equalTo(0));
        var told = Events.awaited("customer.referral.withdrawn.v1", UUID.fromString(referrer));
        assertThat(told.data()).isEqualTo(Json.tree(Map.of("referralId", mistaken, "confirmedReferrals", 0)));
        confirm(right).statusCode(200);
        confirm(mistaken).statusCode(409).body("type", equalTo("/problems/referral-counted"));
    }

    private static ValidatableResponse withdraw(String id, String reason) {
        return Api.manager()
                .body(Json.write(Map.of("reason", reason)))
                .post(REFERRALS + "/" + id + "/withdrawal")
                .then();
    }

    @Test
    void ofRivalsConfirmedAtOnceExactlyOneIsCounted() throws Exception {
        String referred = Api.opened();
        List<Callable<Integer>> confirmations = Stream.generate(() -> claimed(Api.opened(), referred))
                .limit(6)
                .<Callable<Integer>>map(id -> () -> confirm(id).extract().statusCode())
                .toList();
        try (var threads = Executors.newFixedThreadPool(6)) {
            List<Integer> answers = threads.invokeAll(confirmations).stream()
                    .map(Future::resultNow)
                    .toList();
            assertThat(answers).containsOnlyOnce(200).allMatch(status -> status == 200 || status == 409);
        }
    }

    @Test
    void threeReferralsOfOneReferrerConfirmedAtOnceAllCount() throws Exception {
        String referrer = Api.opened();
        List<Callable<Integer>> confirmations = Stream.generate(() -> claimed(referrer, Api.opened()))
                .limit(3)
                .<Callable<Integer>>map(id -> () -> confirm(id).extract().statusCode())
                .toList();
        try (var threads = Executors.newFixedThreadPool(3)) {
            threads.invokeAll(confirmations)
                    .forEach(answer -> assertThat(answer.resultNow()).isEqualTo(200));
        }
        Api.classification(referrer).body("class", equalTo("A"));
    }

    @Test
    void referralsAreListedByReferrerReferredAndState() {
        String referrer = Api.opened();
        String referred = Api.opened();
        String id = claimed(referrer, referred);
        list("referrerId", referrer).body("items.id", contains(id));
        list("referredId", referred).body("items.id", contains(id));
        Api.manager()
                .get(REFERRALS + "?referrerId=" + referrer + "&state=CONFIRMED")
                .then()
                .body("items", hasSize(0));
        Api.manager().get(REFERRALS + "?state=LOST").then().statusCode(422).body("errors.pointer", contains("?state"));
        Api.manager().get(REFERRALS + "?referrerId=1").then().statusCode(422);
        Api.manager().get(REFERRALS + "/" + id).then().body("state", equalTo("CLAIMED"));
        Api.manager().get(REFERRALS + "/" + UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void whoClaimsNeedNotBeAbleToConfirm() {
        String id = claimed(Api.opened(), Api.opened());
        Api.as("AGENT", "SALES")
                .post(REFERRALS + "/" + id + "/confirmation")
                .then()
                .statusCode(403);
        Api.as("TECHNICIAN").body("{}").post(REFERRALS).then().statusCode(403);
    }

    private static ValidatableResponse claim(String referrer, String referred) {
        return Api.agent()
                .body(Json.write(Map.of("referrerId", referrer, "referredId", referred)))
                .post(REFERRALS)
                .then();
    }

    private static String claimed(String referrer, String referred) {
        return claim(referrer, referred).statusCode(201).extract().path("id");
    }

    private static ValidatableResponse confirm(String id) {
        return Api.manager().post(REFERRALS + "/" + id + "/confirmation").then();
    }

    private static ValidatableResponse list(String field, String value) {
        return Api.manager().get(REFERRALS + "?" + field + "=" + value).then().statusCode(200);
    }
}
