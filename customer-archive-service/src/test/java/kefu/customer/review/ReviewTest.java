package kefu.customer.review;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import kefu.customer.Api;
import kefu.platform.testkit.Events;
import kefu.platform.testkit.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 每季度重新核定一次 (003-篇10 6.5): a file is verified within three months of the last time, or it is overdue. */
@QuarkusTest
class ReviewTest {

    @AfterEach
    void backToRealTime() {
        TestClock.real();
    }

    @ParameterizedTest
    @CsvSource({"2024-04-10,false", "2024-04-15,false", "2024-04-16,true"})
    void aFileReviewedInJanuaryIsOverdueInTheMiddleOfApril(String day, boolean overdue) {
        String id = reviewedOn("2024-01-15");
        TestClock.set(day + "T10:00:00+08:00");
        Api.manager()
                .get(Api.CUSTOMERS + "?reviewDue=true&limit=200")
                .then()
                .statusCode(200)
                .body("items.id", overdue ? hasItem(id) : not(hasItem(id)));
    }

    @Test
    void theEndsOfMonthsAreClipped() {
        String id = reviewedOn("2023-11-30");
        Api.file(id).then().body("reviewedOn", equalTo("2023-11-30")).body("reviewDueOn", equalTo("2024-02-29"));
    }

    @Test
    void anOverdueReviewIsToldAndANewOneCountsFromItsDay() {
        String id = reviewedOn("2024-01-15");
        TestClock.set("2024-04-16T00:00:10+08:00");
        Events.awaited("customer.review.due.v1", UUID.fromString(id));
        review(id, "{\"outcome\":\"SUPPLEMENTED\",\"remark\":\"new contact\"}").statusCode(201);
        Api.file(id).then().body("reviewDueOn", equalTo("2024-07-16"));
        Api.manager()
                .get(Api.address(id, "reviews"))
                .then()
                .body("items.outcome", contains("SUPPLEMENTED", "CONFIRMED"));
    }

    @Test
    void aReviewThatSaysNothingIsRefusedAndSoIsWhoMayNotReview() {
        String id = Api.opened();
        review(id, "{}").statusCode(422);
        review(id, "{\"outcome\":\"FINE\"}").statusCode(422);
        review(UUID.randomUUID().toString(), "{\"outcome\":\"CONFIRMED\"}").statusCode(404);
        Api.agent()
                .body("{\"outcome\":\"CONFIRMED\"}")
                .post(Api.address(id, "reviews"))
                .then()
                .statusCode(403);
        Api.manager().get(Api.CUSTOMERS + "?reviewDue=yes").then().statusCode(422);
        Api.manager().get(Api.CUSTOMERS + "?reviewDue=true&class=A").then().statusCode(422);
        Api.manager().delete(Api.address(id, "reviews")).then().statusCode(405);
    }

    private static String reviewedOn(String day) {
        TestClock.set(day + "T10:00:00+08:00");
        String id = Api.opened();
        review(id, "{\"outcome\":\"CONFIRMED\"}").statusCode(201);
        return id;
    }

    private static io.restassured.response.ValidatableResponse review(String id, String body) {
        return Api.manager().body(body).post(Api.address(id, "reviews")).then();
    }
}
