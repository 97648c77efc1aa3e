package kefu.customer.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kefu.customer.Api;
import kefu.platform.json.Json;
import kefu.platform.testkit.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** C02, C04: who supplied nothing is named; cards are sorted by month, quarter and year, and a report says what came and what was done. */
@QuarkusTest
class InformationReportTest {

    private static final String MISSING = "/api/v1/reports/missing-supplies?month=";
    private static final String REPORT = "/api/v1/reports/customer-information";

    @AfterEach
    void backToRealTime() {
        TestClock.real();
    }

    @Test
    void aFileBelongsToTheMonthTheQuarterAndTheYearItWasOpenedIn() {
        TestClock.freeze("2019-02-28T23:59:59+08:00");
        String february = Api.opened();
        TestClock.freeze("2019-03-01T00:00:01+08:00");
        String march = Api.opened();
        TestClock.freeze("2019-03-01T00:00:02+08:00");
        Map<String, Object> person = Api.someone("kind", "PERSON");
        String another = Api.opened(person);
        Api.manager().body("{\"outcome\":\"SUPPLEMENTED\"}").post(Api.address(march, "reviews"));

        report("2019-02").body("filesOpened", contains(Map.of("of", "ORGANISATION", "count", 1)));
        report("2019-03")
                .body("from", equalTo("2019-03-01"))
                .body("to", equalTo("2019-03-31"))
                .body("filesOpened.of", contains("ORGANISATION", "PERSON"))
                .body("reviews", contains(Map.of("of", "SUPPLEMENTED", "count", 1)));
        report("2019-Q1").body("to", equalTo("2019-03-31")).body("filesOpened.count", contains(2, 1));
        report("2019").body("to", equalTo("2019-12-31")).body("filesOpened.count", contains(2, 1));
        report("2019-Q2").body("filesOpened", empty()).body("reviews", empty());
        report("2019-02-28")
                .body("from", equalTo("2019-02-28"))
                .body("to", equalTo("2019-02-28"))
                .body("filesOpened", contains(Map.of("of", "ORGANISATION", "count", 1)));
        report("2019-03-02").body("filesOpened", empty());
        cards("2019-03-01").body("items.id", contains(another, march));
        cards("2019-02").body("items.id", contains(february));
        cards("2019-Q1").body("items.id", contains(another, march, february));
        cards("2019-03&class=C").body("items.id", contains(another, march));
        cards("2019-04").body("items", empty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "?period=2019-13",
                "?period=2019-Q5",
                "?period=37",
                "?period=2019-3",
                "?period=2019-02-29",
                "?period="
            })
    void whatIsNoPeriodIsRefused(String query) {
        var answer = Api.manager().get(REPORT + query);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.path("errors[0].pointer").toString()).isEqualTo("?period");
    }

    @Test
    void whoDoesNotKeepTheArchiveDrawsNoReports() {
        Api.as("AGENT", "SALES", "INFO_CLERK")
                .get(REPORT + "?period=2019")
                .then()
                .statusCode(403);
    }

    @Test
    void whoLooksAfterCustomersAndSuppliesNothingOfThemIsNamed() {
        TestClock.set("2018-03-05T10:00:00+08:00");
        String diligent = "supply-a-" + UUID.randomUUID();
        String idle = "supply-b-" + UUID.randomUUID();
        String customer = Api.opened(Api.someone("owner", diligent));
        Api.opened(Api.someone("owner", idle));
        assertThat(missing("2018-03")).contains(diligent, idle);
        Map<String, Object> form = Map.of("customerId", customer, "changes", Map.of("industry", "餐饮"));
        Api.operator(diligent, "SALES")
                .body(Json.write(Map.of("form", form)))
                .post("/api/v1/update-submissions")
                .then()
                .statusCode(202)
                .body("form.late", equalTo(false));
        assertThat(missing("2018-03")).contains(idle).doesNotContain(diligent);
        assertThat(missing("2018-04")).contains(idle, diligent);
        Api.manager()
                .get(MISSING + "2018-03&limit=1")
                .then()
                .body("items[0].dueOn", equalTo("2018-03-05"))
                .body("items[0].overdue", equalTo(false));
        TestClock.set("2018-03-06T00:00:01+08:00");
        Api.manager().get(MISSING + "2018-03&limit=1").then().body("items[0].overdue", equalTo(true));
        Api.as("SALES", "AGENT").get(MISSING + "2018-03").then().statusCode(403);
        Api.manager().get(MISSING + "2018-Q1").then().statusCode(422);
    }

    /** To the last page, for other tests leave theirs. */
    private static List<String> missing(String month) {
        List<String> all = new ArrayList<>();
        String next = "";
        while (next != null) {
            var page = Api.manager()
                    .get(MISSING + month + "&limit=200" + next)
                    .then()
                    .statusCode(200);
            all.addAll(page.extract().path("items.operator"));
            String cursor = page.extract().path("next");
            next = cursor == null ? null : "&cursor=" + cursor;
        }
        return all;
    }

    private static ValidatableResponse report(String period) {
        return Api.as("ARCHIVE_KEEPER").get(REPORT + "?period=" + period).then().statusCode(200);
    }

    private static ValidatableResponse cards(String period) {
        return Api.manager().get(Api.CUSTOMERS + "?openedIn=" + period).then().statusCode(200);
    }
}
