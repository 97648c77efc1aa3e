package kefu.customer.matter;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kefu.customer.Api;
import kefu.platform.testkit.Events;
import kefu.platform.testkit.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 客户信息更新 (003-篇10 6.3, 6.6): salespeople supply, the information clerk keys in, and only then the record changes. */
@QuarkusTest
class SubmissionTest {

    private static final String SUBMISSIONS = "update-submissions";

    private final Person sales = Person.of("SALES");
    private final Person clerk = Person.of("INFO_CLERK");

    @AfterEach
    void backToRealTime() {
        TestClock.real();
    }

    @Test
    void whatASalespersonSuppliesChangesTheRecordOnceTheClerkHasEnteredIt() {
        String customer = Api.opened();
        sales.ask()
                .header("If-Match", Api.etag(customer))
                .body("{\"industry\":\"textiles\"}")
                .patch("/api/v1/customers/" + customer)
                .then()
                .statusCode(403);
        String submission = SUBMISSIONS + "/"
                + sales.opens(SUBMISSIONS, changes(customer, Map.of("industry", "textiles", "massPromotion", true)))
                        .statusCode(202)
                        .extract()
                        .path("id");
        Events.awaited("customer.update.submitted.v1", UUID.fromString(customer));
        Api.file(customer).then().body("massPromotion", equalTo(false));
        sales.takes(submission, "enter", Map.of()).statusCode(403);
        clerk.takes(submission, "enter", Map.of()).statusCode(200).body("state", equalTo("ENTERED"));
        Api.file(customer)
                .then()
                .body("industry", equalTo("textiles"))
                .body("updatedBy", equalTo(clerk.operator()))
                .body("class", equalTo("A"));
        clerk.takes(submission, "enter", Map.of()).statusCode(409);
    }

    @Test
    void whatTheFileCannotTakeIsNotEntered() {
        String customer = Api.opened();
        String submission = submitted(customer, Map.of("tenureStart", "2090-01-01"));
        clerk.takes(submission, "enter", Map.of()).statusCode(422).body("errors.pointer", contains("/tenureStart"));
        clerk.reads(submission).body("state", equalTo("SUBMITTED"));
        clerk.takes(submission, "return", Map.of("reason", "no such day"))
                .statusCode(200)
                .body("state", equalTo("RETURNED"));
        sales.reads(submission).statusCode(200);
        Person.of("SALES").reads(submission).statusCode(404);
    }

    @Test
    void aSubmissionNamesAtLeastOneChangeAndNothingElse() {
        String customer = Api.opened();
        sales.opens(SUBMISSIONS, changes(customer, Map.of()))
                .statusCode(422)
                .body("errors.pointer", contains("/form/changes"));
        sales.opens(SUBMISSIONS, changes(customer, Map.of("owner", "5001")))
                .statusCode(422)
                .body("errors.pointer", contains("/form/changes/owner"));
        Person.of("TECHNICIAN")
                .opens(SUBMISSIONS, changes(customer, Map.of("industry", "x")))
                .statusCode(403);
    }

    @Test
    void whatIsCollectedForTheProfileIsSuppliedAndEnteredLikeTheRest() {
        String customer = Api.opened();
        Map<String, Object> profile = Map.of(
                "basics", Map.of("managers", "李河", "foundedOn", "2001-05-01"),
                "trade", Map.of("credit", "按期付款"),
                "household", Map.of("members", List.of(Map.of("name", "赵小明"))));
        String submission = submitted(customer, Map.of("industry", "textiles", "profile", profile));
        clerk.reads("customers/" + customer + "/profile").body("basics.managers", nullValue());
        clerk.takes(submission, "enter", Map.of()).statusCode(200);
        clerk.reads("customers/" + customer + "/profile")
                .body("basics.managers", equalTo("李河"))
                .body("trade.credit", equalTo("按期付款"))
                .body("household.members.name", contains("赵小明"))
                .body("missing", hasItem("/basics/assets"));
        Api.file(customer).then().body("industry", equalTo("textiles"));

        String more = submitted(customer, Map.of("profile", Map.of("basics", Map.of("scale", "中型"))));
        clerk.takes(more, "enter", Map.of()).statusCode(200);
        clerk.reads("customers/" + customer + "/profile")
                .body("basics.scale", equalTo("中型"))
                .body("basics.managers", equalTo("李河"));
    }

    @Test
    void whatTheProfileCannotTakeIsNotEntered() {
        String customer = Api.opened();
        sales.opens(SUBMISSIONS, changes(customer, Map.of("profile", Map.of("basics", Map.of()))))
                .statusCode(422)
                .body("errors.pointer", contains("/form/changes"));
        sales.opens(SUBMISSIONS, changes(customer, Map.of("profile", Map.of("basics", Map.of("colour", "red")))))
                .statusCode(422)
                .body("errors.pointer", contains("/form/changes/profile/basics/colour"));
        String submission = submitted(
                customer, Map.of("industry", "gas", "profile", Map.of("basics", Map.of("foundedOn", "2090-01-01"))));
        clerk.takes(submission, "enter", Map.of())
                .statusCode(422)
                .body("errors.pointer", contains("/basics/foundedOn"));
        Api.file(customer).then().body("industry", nullValue());
    }

    @ParameterizedTest
    @CsvSource({"2024-03-01,false", "2024-03-04,false", "2024-03-05,true"})
    void whatComesAfterTheFirstMondayOfTheMonthIsLate(String day, boolean late) {
        TestClock.set(day + "T10:00:00+08:00");
        sales.opens(SUBMISSIONS, changes(Api.opened(), Map.of("industry", "gas")))
                .statusCode(202)
                .body("form.late", equalTo(late));
    }

    @Test
    void whatCameLateIsListedByItself() {
        String customer = Api.opened();
        TestClock.set("2024-03-04T10:00:00+08:00");
        String inTime = sales.opened(SUBMISSIONS, changes(customer, Map.of("industry", "gas")));
        TestClock.set("2024-03-05T10:00:00+08:00");
        String late = sales.opened(SUBMISSIONS, changes(customer, Map.of("industry", "water")));
        clerk.reads(SUBMISSIONS + "?customerId=" + customer + "&late=true").body("items.id", contains(late));
        clerk.reads(SUBMISSIONS + "?customerId=" + customer + "&late=false").body("items.id", contains(inTime));
        clerk.reads(SUBMISSIONS + "?late=true&limit=200").statusCode(200).body("items.id", hasItem(late));
        clerk.reads(SUBMISSIONS + "?late=maybe").statusCode(422).body("errors.pointer", contains("?late"));
    }

    private String submitted(String customer, Map<String, ?> changes) {
        return SUBMISSIONS + "/" + sales.opened(SUBMISSIONS, changes(customer, changes));
    }

    private static Map<String, Object> changes(String customer, Map<String, ?> changes) {
        return Map.of("customerId", customer, "changes", changes);
    }
}
